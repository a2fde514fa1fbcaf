/**
 * @import { Shown } from '../credentials.js'
 * @import { Asked } from './follower.js'
 * @import { Port } from './guest.js'
 *
 * @typedef {object} Followed a BOM, as the page follows it
 * @property {() => Asked} asked what is to be asked for, now
 * @property {(what: any, details: any[]) => void} told hears what it is told
 * @property {(renew: boolean) => Promise<Shown | null>} answer gives its token
 */
import { newName } from './names.js';
import { reach } from './reach.js';

/** The page's side: how it reaches whoever holds its connections, now and after a change. */
export class Link {
  /** @type {Link | null} */
  static #ofPage = null;
  /** @type {Map<number, Followed>} */
  #followings = new Map();
  #count = 0;
  /** @type {Port | null} */
  #port = null;
  #leave = () => {};
  /** @type {string | null} the name of the page's lock, once that is held */
  #page = null;
  #hidden = new AbortController();

  /** The page has one. */
  static ofPage() {
    Link.#ofPage ??= new Link();
    return Link.#ofPage;
  }

  constructor() {
    globalThis.addEventListener?.('online', () => this.#send(['wake']));
    globalThis.addEventListener?.('pagehide', () => this.#close());
    globalThis.addEventListener?.('pageshow', (event) => {
      if (/** @type {PageTransitionEvent} */ (event).persisted) {
        this.#open();
      }
    });
    this.#open();
  }

  /**
   * Gives what it is to be left by.
   *
   * @param {Followed} following
   */
  join(following) {
    this.#count += 1;
    const id = this.#count;
    this.#followings.set(id, following);
    this.#follow(id, following);
    return () => {
      if (this.#followings.delete(id)) {
        this.#send(['leave', id]);
      }
    };
  }

  #open() {
    this.#hidden = new AbortController();
    this.#leave = reach((port) => this.#attach(port));
    this.#lock(this.#hidden.signal);
  }

  #close() {
    this.#send(['bye']);
    this.#hidden.abort();
    this.#leave();
    this.#port = null;
    this.#page = null;
  }

  /**
   * So that a page that falls over is noticed.
   *
   * @param {AbortSignal} signal
   */
  #lock(signal) {
    const name = `bomstream-page-${newName()}`;
    globalThis.navigator?.locks
      ?.request(name, { signal }, () => {
        this.#page = name;
        this.#send(['hello', name]);
        return new Promise((resolve) => signal.addEventListener('abort', resolve));
      })
      .catch(() => {});
  }

  /** @param {Port} port */
  #attach(port) {
    this.#port = port;
    port.onmessage = ({ data }) => this.#take(data);
    if (this.#page) {
      this.#send(['hello', this.#page]);
    }
    this.#followings.forEach((following, id) => this.#follow(id, following));
  }

  /**
   * @param {number} id
   * @param {Followed} following
   */
  #follow(id, following) {
    this.#send(['follow', id, following.asked()]);
  }

  /** @param {any[]} message */
  #send(message) {
    this.#port?.postMessage(message);
  }

  /** @param {any[]} message */
  async #take([word, ...details]) {
    if (word === 'tell') {
      const [id, what, told] = details;
      this.#followings.get(id)?.told(what, told);
      return;
    }
    const [question, id, renew] = details;
    const shown = await this.#followings
      .get(id)
      ?.answer(renew)
      .catch(() => null);
    this.#send(['shown', question, shown ?? null]);
  }
}
