import { Problem } from '../problem/problem.js';

/** While somebody works here, or things change, it looks this often. */
const OFTEN_MS = 2_000;
/** In a page that nobody touches and where nothing changes, or whose server is away, this seldom. */
const SELDOM_MS = 15_000;
const AWAY_MS = 8_000;
const GROWTH = 1.3;
/** Pages that were opened at once are not to ask at once for ever. */
const SPREAD = 0.2;
/** So long after it was touched last a page counts as one that somebody works with. */
const AWAKE_MS = 300_000;
/** Who has not answered by then may be gone. */
const PATIENCE_MS = 2_500;

const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'focus'];

/**
 * Looks again and again at what others may have changed: their own windows, colleagues, nodes. Only
 * while the page can be seen, and seldom where nothing happens.
 */
export class Watch {
  #look;
  #tell;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #looking = false;
  #hasLooked = false;
  #again = false;
  #ended = false;
  #isThere = true;
  #pause = OFTEN_MS;
  #touched = Date.now();

  /**
   * @param {() => Promise<boolean>} look gives whether something has changed; fails where there is
   *     no answer
   * @param {(isThere: boolean) => void} tell hears when the server answers no more, and when it does
   *     again
   */
  constructor(look, tell) {
    this.#look = look;
    this.#tell = tell;
  }

  start() {
    document.addEventListener('visibilitychange', () => this.now());
    addEventListener('online', () => this.now());
    addEventListener('offline', () => this.#heard(false));
    for (const sign of SIGNS_OF_LIFE) {
      addEventListener(sign, () => this.stir(), { capture: true, passive: true });
    }
    return this.now();
  }

  end() {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  /** Looks at once, and often from now on. */
  now() {
    this.#touched = Date.now();
    this.#pause = OFTEN_MS;
    return this.#turn();
  }

  /** Something happens here: looks often from now on, at once where it looked seldom. */
  stir() {
    const slept = this.#isThere && this.#pause > OFTEN_MS;
    this.#touched = Date.now();
    if (slept) {
      this.now();
    }
  }

  async #turn() {
    clearTimeout(this.#timer);
    if (this.#looking) {
      this.#again = true;
      return;
    }
    if (this.#ended || (document.hidden && this.#hasLooked)) {
      return;
    }
    this.#looking = true;
    this.#hasLooked = true;
    const slow = setTimeout(() => this.#heard(false), PATIENCE_MS);
    const changed = await this.#look().catch(failed);
    clearTimeout(slow);
    this.#looking = false;
    this.#heard(changed !== null && navigator.onLine !== false);
    this.#plan(Boolean(changed));
  }

  /** @param {boolean} changed */
  #plan(changed) {
    const longest = this.#isThere ? SELDOM_MS : AWAY_MS;
    const isAwake = this.#isThere && Date.now() - this.#touched < AWAKE_MS;
    this.#pause = changed || isAwake ? OFTEN_MS : Math.min(this.#pause * GROWTH, longest);
    const pause = this.#again ? 0 : this.#pause * (1 + SPREAD * Math.random());
    this.#again = false;
    if (!this.#ended) {
      this.#timer = setTimeout(() => this.#turn(), pause);
    }
  }

  /** @param {boolean} isThere */
  #heard(isThere) {
    if (isThere !== this.#isThere && !this.#ended) {
      this.#isThere = isThere;
      this.#tell(isThere);
    }
  }
}

/**
 * What is no answer of the server's, and not the lack of one, is a fault of ours.
 *
 * @param {unknown} failure
 */
function failed(failure) {
  if (!(failure instanceof Problem)) {
    reportError(failure);
  }
  return null;
}
