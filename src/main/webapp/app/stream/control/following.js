/**
 * @import { Access } from './access.js'
 * @import { Message, Outcome } from './outcome.d.ts'
 * @import { Telling } from './telling.js'
 */
import { withQuery } from './addresses.js';
import { spread } from './backoff.js';
import { Connection } from './connection.js';
import { Fallback } from './fallback.js';
import { pause } from './pause.js';

/** The time from one `reconnect` to the next, or to the end: one connection after the other. */
export class Following {
  #access;
  #telling;
  #controller = new AbortController();
  #fallback;

  /**
   * @param {Access} access
   * @param {Telling} telling
   */
  constructor(access, telling) {
    this.#access = access;
    this.#telling = telling;
    this.#fallback = new Fallback(access, telling, () => this.end());
    access.held();
  }

  /** Whether it lives by reading the state. */
  get polling() {
    return this.#fallback.isActive;
  }

  async run() {
    const { signal } = this.#controller;
    if (signal.aborted) {
      return;
    }
    this.#telling.become('connecting');
    const { addresses, options, credentials, backoff } = this.#access;
    const connection = new Connection((message) => this.#take(message), options);
    while (!signal.aborted) {
      const address = withQuery(addresses.stream, this.#query());
      const outcome = await connection.follow(address, credentials, signal);
      if (!signal.aborted) {
        backoff.retry = connection.retry ?? backoff.retry;
        await pause(this.#next(outcome), signal);
      }
    }
  }

  end() {
    this.#controller.abort();
    this.#fallback.stop();
  }

  #query() {
    const last = this.#telling.lastEventId;
    return {
      ...(last === null ? {} : { last_event_id: last }),
      ...(this.#access.options.follow ? { follow: true } : {}),
    };
  }

  /**
   * Draws the consequences of a connection's end; gives how long to wait before the next.
   *
   * @param {Outcome} outcome
   */
  #next(outcome) {
    if (this.#access.renews(outcome)) {
      return 0;
    }
    if (outcome.blocked) {
      this.#fallback.start();
    }
    if (outcome.status !== 'reconnecting') {
      this.end();
    }
    if (this.polling) {
      // How things are is told by the readings.
      return Math.max(outcome.after ?? 0, spread(this.#access.options.streamAgain));
    }
    this.#telling.become(outcome.status, outcome);
    return this.#access.backoff.next(outcome.after);
  }

  /**
   * Takes a message of the stream; gives its data, or null where it has been heard before.
   *
   * @param {Message} message
   */
  #take({ name, data: text, id: number = '' }) {
    const id = /^\d+$/.test(number) ? Number(number) : null;
    if (!this.#telling.take(id)) {
      return null;
    }
    const data = JSON.parse(text);
    if (name !== 'stream_closing') {
      this.#fallback.stop();
      this.#access.held();
      this.#telling.become('connected');
    }
    this.#telling.streamed(name, data, id);
    return data;
  }
}
