/**
 * @import { EnrichmentStreamOptions } from '../../../enrichment-stream.d.ts'
 * @import { Shared } from '../entity/options.js'
 * @import { Shown } from './credentials.js'
 * @import { Asked } from './sharing/follower.js'
 * @import { Telling } from './telling.js'
 * @typedef {object} Wanted
 * @property {string} bomId
 * @property {EnrichmentStreamOptions['token']} token
 * @property {string} baseUrl
 * @property {boolean} follow
 * @property {Shared} shared
 */
import { callerOf } from '../entity/caller.js';
import { apiOf } from './addresses.js';
import { Backoff } from './backoff.js';
import { pause } from './pause.js';
import { interrupted } from './refusal.js';
import { Link } from './sharing/link.js';
import { newName } from './sharing/names.js';
import { Watchdog } from './watchdog.js';

/**
 * The time from one `reconnect` to the next, or to the end, as the page has it; the connection is
 * shared with others.
 */
export class Following {
  #wanted;
  #telling;
  #controller = new AbortController();
  #leave = () => {};
  #caller = '';
  #own = newName();
  /** @type {Shown | null} got just now, for who connects */
  #shown = null;

  /**
   * @param {Wanted} wanted
   * @param {Telling} telling
   */
  constructor(wanted, telling) {
    this.#wanted = wanted;
    this.#telling = telling;
  }

  async run() {
    const { signal } = this.#controller;
    if (signal.aborted) {
      return;
    }
    this.#telling.become('connecting');
    await this.#join(signal);
  }

  /** @param {AbortSignal} signal */
  async #join(signal) {
    const shown = await this.#firstToken(signal);
    if (!signal.aborted && shown) {
      this.#caller = this.#callerOf(shown);
      this.#shown = shown;
      this.#leave = Link.ofPage().join(this);
      this.#shown = null;
    }
  }

  /**
   * Where a token does not say whose it is, who has the very same is the same.
   *
   * @param {Shown} shown
   */
  #callerOf({ token, renewable }) {
    return callerOf(token) ?? (renewable ? this.#own : String(token));
  }

  end() {
    this.#controller.abort();
    this.#leave();
  }

  /**
   * What the host of the connections is asked for, now.
   *
   * @returns {Asked}
   */
  asked() {
    const { bomId, baseUrl, follow, shared } = this.#wanted;
    return {
      api: apiOf(baseUrl),
      caller: this.#caller,
      options: shared,
      bomId,
      follow,
      after: this.#telling.lastEventId,
      shown: this.#shown,
    };
  }

  /**
   * @param {'heard' | 'polled' | 'readUpTo' | 'become'} what
   * @param {any[]} details
   */
  told(what, details) {
    if (what === 'heard') {
      this.#hear(/** @type {[string, any, number | null]} */ (details));
    } else {
      const telling = /** @type {Record<string, any>} */ (this.#telling);
      telling[what](...details);
    }
    if (what === 'become' && (details[0] === 'closed' || details[0] === 'error')) {
      this.end();
    }
  }

  /** @param {[string, any, number | null]} event */
  #hear([name, data, id]) {
    if (this.#telling.take(id)) {
      this.#telling.streamed(name, data, id);
    }
  }

  /**
   * The page's token. Where that has become another caller's, another connection is followed.
   *
   * @param {boolean} renew
   */
  async answer(renew) {
    const shown = await this.#token(renew, this.#controller.signal);
    if (this.#callerOf(shown) === this.#caller) {
      return shown;
    }
    this.#leave();
    await this.#join(this.#controller.signal);
    return null;
  }

  /**
   * However long it takes.
   *
   * @param {AbortSignal} signal
   */
  async #firstToken(signal) {
    const backoff = new Backoff();
    while (!signal.aborted) {
      try {
        return await this.#token(false, signal);
      } catch (failure) {
        if (!signal.aborted) {
          this.#telling.become('reconnecting', interrupted(failure));
          await pause(backoff.next(), signal);
        }
      }
    }
    return null;
  }

  /**
   * @param {boolean} renew
   * @param {AbortSignal} signal
   * @returns {Promise<Shown>}
   */
  async #token(renew, signal) {
    const { token, shared } = this.#wanted;
    if (typeof token !== 'function') {
      return { token, renewable: false };
    }
    const watchdog = new Watchdog(signal);
    watchdog.allow(shared.patience);
    try {
      const given = await watchdog.guard(Promise.resolve(token({ renew })));
      return { token: given, renewable: true };
    } finally {
      watchdog.stop();
    }
  }
}
