/** While a run goes on, what it changes is read no more often than this. */
const PAUSE_MS = 2_000;

/** Does something soon, but at most every two seconds, and not while nobody looks. */
export class Soon {
  #what;
  /** @type {ReturnType<typeof setTimeout> | null} */
  #timer = null;

  /** @param {() => void} what */
  constructor(what) {
    this.#what = what;
  }

  /** However often it is asked for. */
  ask() {
    if (this.#timer === null && !document.hidden) {
      this.#timer = setTimeout(() => {
        this.#timer = null;
        this.#what();
      }, PAUSE_MS);
    }
  }
}
