/**
 * @import { Access } from './access.js'
 * @import { Outcome } from './outcome.d.ts'
 * @import { Telling } from './telling.js'
 */
import { Polling } from './polling.js';

/** What a following does where no stream comes through: it tells what readings of the state say. */
export class Fallback {
  #access;
  #telling;
  #ended;
  /** @type {Polling | null} */
  #polling = null;

  /**
   * @param {Access} access
   * @param {Telling} telling
   * @param {() => void} ended hears that a reading has ended it all
   */
  constructor(access, telling, ended) {
    this.#access = access;
    this.#telling = telling;
    this.#ended = ended;
  }

  get isActive() {
    return this.#polling !== null;
  }

  start() {
    if (!this.#polling) {
      const polling = new Polling(this.#access, this.#telling.progress);
      this.#polling = polling;
      polling.run((outcome) => this.#take(outcome, polling));
    }
  }

  stop() {
    if (this.#polling) {
      this.#telling.readUpTo(this.#polling.known);
      this.#polling.stop();
      this.#polling = null;
    }
  }

  /**
   * @param {Outcome} outcome
   * @param {Polling} polling whose it is: a listener may stop it meanwhile
   */
  #take(outcome, polling) {
    if (this.#access.renews(outcome)) {
      return;
    }
    this.#tell(outcome, polling);
    if (this.#polling !== polling || outcome.status === 'connected') {
      return;
    }
    if (outcome.status !== 'reconnecting') {
      this.#ended();
    }
    this.#telling.become(outcome.status, { ...outcome, polling: this.isActive });
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
    this.#telling.become('connected', { polling: true });
    for (const { name, data } of messages) {
      if (this.#polling === polling) {
        this.#telling.polled(name, data);
      }
    }
  }
}
