import { LONGEST_PAUSE_MS } from './pause.js';

/** Until the server says otherwise by `retry:`. */
const DEFAULT_RETRY_MS = 3_000;
const LONGEST_BACKOFF_MS = 30_000;
const SPREAD = 0.3;

/** How long to wait before the next attempt: longer after each failure, and never all at once. */
export class Backoff {
  #failures = 0;
  retry;

  constructor(retry = DEFAULT_RETRY_MS) {
    this.retry = retry;
  }

  succeeded() {
    this.#failures = 0;
  }

  /**
   * In milliseconds; never sooner than the server asked for, by `retry:` or as `told`.
   *
   * @param {number} [told]
   */
  next(told) {
    const grown = Math.min(this.retry * 2 ** this.#failures, LONGEST_BACKOFF_MS);
    const own = Math.max(this.retry, grown);
    // Told to come at once it does, but not again and again.
    const wait = told === undefined || this.#failures > 0 ? Math.max(own, told ?? 0) : told;
    this.#failures += 1;
    return spread(wait);
  }
}

/**
 * Not sooner, and not all clients at once.
 *
 * @param {number} milliseconds
 */
export function spread(milliseconds) {
  return Math.min(milliseconds * (1 + SPREAD * Math.random()), LONGEST_PAUSE_MS);
}
