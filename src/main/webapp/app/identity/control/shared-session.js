import { end, keep, token } from '../entity/session.js';

/** Of the tabs of an origin. What is said there is kept nowhere. */
const CHANNEL = 'bomstream.session';

/** How long a new tab waits for another one; who answers later is heard as well. */
const PATIENCE_MS = 400;

/**
 * One session for all tabs: a new one gets the token from one that is open, and the end of the
 * session in one of them ends it in all. Each keeps the token for itself only.
 */
export class SharedSession {
  #channel = new BroadcastChannel(CHANNEL);
  #joined = () => location.reload();

  constructor() {
    this.#channel.onmessage = ({ data }) => this.#take(data);
  }

  /** Gets the session of another tab, if there is one. */
  async join() {
    if (token() === null) {
      this.#channel.postMessage({ word: 'ask' });
      await new Promise((resolve) => {
        this.#joined = () => resolve(null);
        setTimeout(resolve, PATIENCE_MS);
      });
      this.#joined = () => location.reload();
    }
  }

  /** Tells tabs that wait at the sign-in. */
  begun() {
    this.#channel.postMessage({ word: 'session', held: token() });
  }

  /** @param {{ word: string, held?: string, reason?: string }} message */
  #take({ word, held, reason }) {
    const own = token();
    if (word === 'ask' && own !== null) {
      this.begun();
    } else if (word === 'session' && own === null && held) {
      keep(held);
      this.#joined();
    } else if (word === 'ended' && own !== null && own === held) {
      end(reason);
      location.reload();
    }
  }
}

/**
 * Ends the session, in all tabs.
 *
 * @param {string} [reason] told at the next sign-in
 * @param {string} [elsewhere] the same to the other tabs
 */
export function endEverywhere(reason, elsewhere = reason) {
  const held = token();
  end(reason);
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ word: 'ended', held, reason: elsewhere });
  channel.close();
}
