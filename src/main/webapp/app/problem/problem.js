/** A request that was refused, as the server told it in problem+json (RFC 9457). */
export class Problem extends Error {
  constructor(status, body) {
    super(body.detail || body.title || `The server answered ${status}.`);
    this.status = status;
    this.code = body.code ?? null;
    this.title = body.title ?? null;
    /** What is wrong, place by place: {row, column, code, detail}. */
    this.errors = Array.isArray(body.errors) ? body.errors : [];
    this.body = body;
  }
}

/** The problem that an answer tells; an answer without one is told by its status. */
export function problemOf(status, text) {
  return new Problem(status, parsed(text) ?? {});
}

/** What to say where there was no answer at all. */
export function unreachable() {
  return new Problem(0, { detail: 'The server cannot be reached. Is it running?' });
}

function parsed(text) {
  try {
    const body = JSON.parse(text);
    return typeof body === 'object' ? body : null;
  } catch {
    // A proxy's page, say: the status has to do.
    return null;
  }
}
