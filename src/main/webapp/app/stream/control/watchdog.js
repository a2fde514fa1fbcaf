/** Ends a request that takes too long, or whose stream was closed. */
export class Watchdog {
  #controller = new AbortController();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #parent;
  #end = () => this.#controller.abort();
  /** Whether it ended the request because the time was over. */
  barked = false;

  /** @param {AbortSignal} parent */
  constructor(parent) {
    this.#parent = parent;
    parent.addEventListener('abort', this.#end);
    if (parent.aborted) {
      this.#end();
    }
  }

  get signal() {
    return this.#controller.signal;
  }

  /**
   * From now on, in place of what was allowed before.
   *
   * @param {number} milliseconds
   */
  allow(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.barked = true;
      this.#end();
    }, milliseconds);
  }

  /**
   * What something gives that cannot be ended, unless the time is over first.
   *
   * @template T
   * @param {Promise<T>} promise
   */
  guard(promise) {
    const { signal } = this;
    /** @type {Promise<never>} */
    const over = new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return Promise.race([promise, over]);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#parent.removeEventListener('abort', this.#end);
    this.#end();
  }
}
