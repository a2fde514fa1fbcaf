/**
 * @import { StreamClosingData } from '../../../enrichment-stream.d.ts'
 * @import { Outcome } from './outcome.d.ts'
 */
import { LONGEST_PAUSE_MS } from './pause.js';

/** @type {Record<string, string | undefined>} */
const CLOSINGS = {
  server_draining: 'The server is being restarted.',
  token_expired: 'The token has expired.',
  stream_too_old: 'The server ends streams of this age.',
  too_slow: 'This page could not keep up.',
  busy: 'The server is busy.',
};

/** An outcome of a connection that comes up before there is one. */
export class Refusal extends Error {
  /** @param {Outcome} outcome */
  constructor(outcome) {
    super(outcome.error?.detail);
    this.outcome = outcome;
  }
}

/**
 * Whether events follow.
 *
 * @param {Response} response
 */
export function streams(response) {
  const type = response.headers.get('Content-Type') ?? '';
  return response.status === 200 && type.startsWith('text/event-stream');
}

/**
 * What an answer that is no stream means: the end, a refusal for good, or for a time.
 *
 * @param {Response} response
 * @returns {Promise<Outcome>}
 */
export async function refused(response) {
  if (response.status === 204) {
    return { status: 'closed', reason: 'no_open_run' };
  }
  const problem = await response.json().catch(() => ({}));
  const detail = problem.detail ?? problem.title ?? `The server answered ${response.status}.`;
  const error = { status: response.status, code: problem.code ?? null, detail };
  const missing = response.status === 404 ? placesOf(problem) : undefined;
  const passing = response.status === 408 || response.status === 429 || response.status >= 500;
  return passing
    ? { status: 'reconnecting', error, after: retryAfter(response) }
    : { status: 'error', error, missing };
}

/**
 * Of several BOMs those that are not there, by their places in the request; undefined where the
 * server does not say.
 *
 * @param {{ errors?: { row?: number, code: string }[] }} problem
 */
function placesOf({ errors }) {
  return errors?.filter(({ code }) => code === 'not_found').map(({ row = 0 }) => row - 1);
}

/**
 * Why a connection that stood, or should have, is tried again.
 *
 * @param {unknown} failure
 * @returns {Outcome}
 */
export function interrupted(failure) {
  if (failure instanceof Refusal) {
    return failure.outcome;
  }
  const detail = failure instanceof Error ? failure.message : String(failure);
  return { status: 'reconnecting', error: { status: 0, code: null, detail } };
}

/**
 * The server has ended a stream that is not over.
 *
 * @param {StreamClosingData['reason']} reason
 * @returns {Outcome}
 */
export function closing(reason) {
  const detail = CLOSINGS[reason] ?? 'The server has closed the connection.';
  return { status: 'reconnecting', reason, error: { status: 0, code: reason, detail } };
}

/**
 * In milliseconds, from seconds or a date; undefined where the server does not say.
 *
 * @param {Response} response
 */
function retryAfter(response) {
  const value = response.headers.get('Retry-After') ?? '';
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_PAUSE_MS) : undefined;
}
