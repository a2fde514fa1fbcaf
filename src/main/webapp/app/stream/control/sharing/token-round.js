/**
 * @import { Shown } from '../credentials.js'
 * @import { Outcome } from '../outcome.d.ts'
 * @import { Follower } from './follower.js'
 */

/** The tokens of the followers of one caller: one after the other is asked for the next. */
export class TokenRound {
  #followers;
  /** @type {Shown | null} given just now, and not used */
  #fresh = null;
  /** @type {Follower | null} who was asked last */
  #asked = null;

  /** @param {() => Follower[]} followers those who are there */
  constructor(followers) {
    this.#followers = followers;
  }

  /**
   * @param {Follower} follower
   * @param {Shown | null} shown its token
   */
  take(follower, shown) {
    this.#asked = follower;
    this.#fresh = shown;
  }

  /** What was given for a connection that is not opened is old by the next. */
  forget() {
    this.#fresh = null;
  }

  /**
   * A token; a new one of whom the refused one was, where it is to be renewed.
   *
   * @param {boolean} renew
   * @returns {Promise<Shown>}
   */
  async ask(renew) {
    const fresh = renew ? null : this.#fresh;
    this.#fresh = null;
    if (fresh) {
      return fresh;
    }
    const followers = this.#followers();
    const last = followers.findIndex((follower) => follower === this.#asked);
    const next = renew && last >= 0 ? last : (last + 1) % followers.length;
    this.#asked = followers[next];
    return this.#asked.ask(renew);
  }

  /**
   * Those who have shown the token that was refused for good; nobody where that is not why.
   *
   * @param {Outcome} outcome
   */
  refused({ error }) {
    const token = this.#asked?.token;
    const have = this.#followers().filter((follower) => follower.token === token);
    return error?.status === 401 ? have : [];
  }
}
