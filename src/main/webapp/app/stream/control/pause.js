/** However long a server asks to wait. */
export const LONGEST_PAUSE_MS = 3_600_000;

/**
 * Ends early when the stream is closed, or when the network is back.
 *
 * @param {number} milliseconds
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 */
export function pause(milliseconds, signal) {
  return new Promise((resolve) => {
    const timer = setTimeout(done, signal.aborted ? 0 : milliseconds);
    signal.addEventListener('abort', done);
    globalThis.addEventListener?.('online', done);
    function done() {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      globalThis.removeEventListener?.('online', done);
      resolve();
    }
  });
}
