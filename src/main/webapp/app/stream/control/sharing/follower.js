/**
 * @import { Guest } from './guest.js'
 *
 * @typedef {object} Asked what a page asks for
 * @property {string} api the server's
 * @property {string} caller whom the token names
 * @property {import('../../entity/options.js').Shared} options
 * @property {string} bomId
 * @property {boolean} follow whether it stays for the runs to come
 * @property {number | null} after the newest event that it has heard
 * @property {{ token: string | null, renewable: boolean } | null} shown its token, where it has one at hand
 */

/** Who follows a BOM, as the host of the connections knows it, as opposed to the page's side. */
export class Follower {
  #guest;
  #id;
  /** Whether it has been told where things stand, and hears what comes. */
  isServed = false;

  /**
   * @param {Guest} guest the page
   * @param {number} id
   * @param {Asked} asked
   */
  constructor(guest, id, { bomId, follow, after, shown }) {
    this.#guest = guest;
    this.#id = id;
    this.bomId = bomId;
    this.follow = follow;
    /** The newest event that it has got, or null. */
    this.position = after;
    /** The token that it gave last. */
    this.token = shown?.token ?? null;
  }

  /**
   * Tells its page's `Telling` something.
   *
   * @param {'heard' | 'polled' | 'readUpTo' | 'become'} what
   * @param {...any} details
   */
  tell(what, ...details) {
    this.#guest.tell(this.#id, what, details);
  }

  /**
   * @param {string} name
   * @param {any} data
   * @param {number | null} id
   */
  hear(name, data, id) {
    this.passOver(id);
    this.tell('heard', name, data, id);
  }

  /** @param {number | null} id of an event that it gets, or cannot get at all */
  passOver(id) {
    this.position = id === null ? this.position : Math.max(id, this.position ?? 0);
  }

  /** Its connection has ended. */
  interrupted() {
    this.isServed = false;
  }

  /**
   * Its page's token.
   *
   * @param {boolean} renew
   */
  async ask(renew) {
    const shown = await this.#guest.ask(this.#id, renew);
    this.token = shown.token;
    return shown;
  }
}
