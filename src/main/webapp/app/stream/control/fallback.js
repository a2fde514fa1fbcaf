/**
 * @import { Access } from './access.js'
 * @import { Outcome, Readable } from './outcome.d.ts'
 */
import { Polling } from './polling.js';

/** What a following does where no stream comes through: it tells what readings of the state say. */
export class Fallback {
  #access;
  #feed;
  #ended;
  /** @type {Polling | null} */
  #polling = null;

  /**
   * @param {Access} access
   * @param {Readable} feed
   * @param {() => void} ended hears that a reading has ended it all
   */
  constructor(access, feed, ended) {
    this.#access = access;
    this.#feed = feed;
    this.#ended = ended;
  }

  get isActive() {
    return this.#polling !== null;
  }

  start() {
    if (!this.#polling) {
      const polling = new Polling(this.#access, this.#feed);
      this.#polling = polling;
      polling.run((outcome) => this.#take(outcome, polling));
    }
  }

  stop() {
    if (this.#polling) {
      this.#feed.readUpTo(this.#polling.known);
      this.#polling.stop();
      this.#polling = null;
    }
  }

  /**
   * @param {Outcome} outcome
   * @param {Polling} whose what follows may stop it meanwhile
   */
  #take(outcome, whose) {
    if (this.#access.renews(outcome)) {
      return;
    }
    this.#tell(outcome, whose);
    if (this.#polling !== whose || outcome.status === 'connected') {
      return;
    }
    const polling = outcome.status === 'reconnecting';
    this.#feed.become(outcome.status, { ...outcome, polling });
    if (!polling) {
      this.#ended();
    }
  }

  /**
   * @param {Outcome} outcome
   * @param {Polling} polling
   */
  #tell({ messages }, polling) {
    if (!messages) {
      return;
    }
    this.#access.held();
    this.#feed.become('connected', { polling: true });
    for (const { name, data } of messages) {
      if (this.#polling === polling) {
        this.#feed.polled(name, data);
      }
    }
  }
}
