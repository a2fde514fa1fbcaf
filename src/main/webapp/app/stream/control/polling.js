/**
 * @import { EnrichmentProgressState } from '../../../enrichment-stream.d.ts'
 * @import { Access } from './access.js'
 * @import { Outcome, Readable } from './outcome.d.ts'
 */
import { endOf, messageOf } from '../entity/run-state.js';
import { Backoff } from './backoff.js';
import { pause } from './pause.js';
import { interrupted, refused } from './refusal.js';
import { Watchdog } from './watchdog.js';

/**
 * Reads a BOM's state again and again, where something on the way holds streams back, and makes of
 * it the messages that a stream would have brought.
 */
export class Polling {
  #access;
  #feed;
  /** @type {EnrichmentProgressState | null} */
  #known;
  #backoff;
  #controller = new AbortController();

  /**
   * @param {Access} access
   * @param {Readable} feed
   */
  constructor(access, feed) {
    this.#access = access;
    this.#feed = feed;
    this.#known = feed.progress;
    this.#backoff = new Backoff(access.options.pollInterval);
  }

  /** The newest state that was read, or told before. */
  get known() {
    return this.#known;
  }

  /**
   * Tells each outcome, until it is stopped.
   *
   * @param {(outcome: Outcome) => void} tell
   */
  async run(tell) {
    const { signal } = this.#controller;
    while (!signal.aborted) {
      const outcome = await this.#read(signal);
      if (signal.aborted) {
        return;
      }
      if (outcome.status === 'connected') {
        this.#backoff.succeeded();
      }
      tell(outcome);
      await pause(this.#backoff.next(outcome.after), signal);
    }
  }

  stop() {
    this.#controller.abort();
  }

  /**
   * @param {AbortSignal} signal
   * @returns {Promise<Outcome>}
   */
  async #read(signal) {
    const { credentials, options } = this.#access;
    const watchdog = new Watchdog(signal);
    watchdog.allow(options.patience);
    try {
      const headers = await watchdog.guard(credentials.headers());
      const response = await fetch(this.#feed.stateAddress, {
        headers: { Accept: 'application/json', ...headers },
        cache: 'no-store',
        signal: watchdog.signal,
      });
      if (response.ok) {
        return this.#outcome(await response.json());
      }
      const outcome = await refused(response);
      const none = outcome.error?.code === 'never_enriched';
      return none ? { status: 'connected', messages: [] } : outcome;
    } catch (failure) {
      return interrupted(failure);
    } finally {
      watchdog.stop();
    }
  }

  /**
   * @param {EnrichmentProgressState} state
   * @returns {Outcome}
   */
  #outcome(state) {
    const former = this.#known;
    this.#known = state;
    const end = endOf(state);
    const told = end !== undefined && former?.run_id === state.run_id && endOf(former) === end;
    const changed = !told && JSON.stringify(former) !== JSON.stringify(state);
    /** @type {{ name: string, data: any }[]} */
    const messages = changed ? [messageOf(state, former)] : [];
    if (end === undefined || this.#feed.follow) {
      return { status: 'connected', messages };
    }
    if (told) {
      return { status: 'closed', reason: 'no_open_run', messages };
    }
    messages.push({ name: 'stream_end', data: { type: 'stream_end', reason: end } });
    return { status: 'closed', reason: end, messages };
  }
}
