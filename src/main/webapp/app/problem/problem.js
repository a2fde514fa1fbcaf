/** @import { Fault, ProblemDetails } from './problem-details.d.ts' */

/** A request that was refused, as the server told it in problem+json (RFC 9457). */
export class Problem extends Error {
  /**
   * @param {number} status 0 where there was no answer
   * @param {ProblemDetails} body
   */
  constructor(status, body) {
    super(body.detail || body.title || `The server answered ${status}.`);
    this.status = status;
    this.code = body.code ?? null;
    this.title = body.title ?? null;
    /** @type {Fault[]} what is wrong, place by place */
    this.errors = Array.isArray(body.errors) ? body.errors : [];
    this.body = body;
  }
}

/**
 * The problem that an answer tells; an answer without one is told by its status.
 *
 * @param {number} status
 * @param {string} text
 */
export function problemOf(status, text) {
  return new Problem(status, parsed(text) ?? {});
}

/** What to say where there was no answer at all. */
export function unreachable() {
  return new Problem(0, { detail: 'The server cannot be reached. Is it running?' });
}

/**
 * What was caught, as a problem that can be told.
 *
 * @param {unknown} failure
 */
export function asProblem(failure) {
  if (failure instanceof Problem) {
    return failure;
  }
  return new Problem(0, { detail: failure instanceof Error ? failure.message : String(failure) });
}

/** @param {string} text */
function parsed(text) {
  try {
    const body = JSON.parse(text);
    return typeof body === 'object' ? body : null;
  } catch {
    // A proxy's page, say: the status has to do.
    return null;
  }
}
