/**
 * @import { Shown } from '../credentials.js'
 * @typedef {{ postMessage: (message: any) => void, onmessage: ((event: any) => void) | null }} Port
 * @typedef {{ id: number, resolve: (shown: Shown) => void, reject: (why: Error) => void }} Question
 */

/** A page, as the host of the connections knows it. */
export class Guest {
  #port;
  /** @type {Map<number, Question>} */
  #questions = new Map();
  #asked = 0;

  /** @param {Port} port */
  constructor(port) {
    this.#port = port;
  }

  /**
   * @param {number} id the follower's
   * @param {string} what
   * @param {any[]} details
   */
  tell(id, what, details) {
    this.#port.postMessage(['tell', id, what, details]);
  }

  /**
   * Asks for a follower's token.
   *
   * @param {number} id
   * @param {boolean} renew
   * @returns {Promise<Shown>}
   */
  ask(id, renew) {
    this.#asked += 1;
    const question = this.#asked;
    return new Promise((resolve, reject) => {
      this.#questions.set(question, { id, resolve, reject });
      this.#port.postMessage(['ask', question, id, renew]);
    });
  }

  /**
   * @param {number} question
   * @param {Shown | null} shown null where there is none to be had
   */
  answered(question, shown) {
    const { resolve, reject } = this.#questions.get(question) ?? {};
    this.#questions.delete(question);
    if (shown) {
      resolve?.(shown);
    } else {
      reject?.(new Error('There is no token.'));
    }
  }

  /** @param {number} id of a follower that has left, and answers no more */
  left(id) {
    for (const [question, asked] of this.#questions) {
      if (asked.id === id) {
        this.answered(question, null);
      }
    }
  }
}
