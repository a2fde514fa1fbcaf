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
  #address;
  #credentials;
  #options;
  #known;
  #backoff;
  #session = new AbortController();

  /**
   * @param options {pollInterval, patience, follow}: from reading to reading and for an answer,
   *     in milliseconds; whether to go on when the run has ended
   * @param known the state that was told last, or null
   */
  constructor(address, credentials, options, known) {
    this.#address = address;
    this.#credentials = credentials;
    this.#options = options;
    this.#known = known;
    this.#backoff = new Backoff(options.pollInterval);
  }

  /** The newest state that was read, or told before. */
  get known() {
    return this.#known;
  }

  /** Tells each outcome {status, reason, error, messages}, until it is stopped. */
  async run(tell) {
    const { signal } = this.#session;
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
    this.#session.abort();
  }

  async #read(signal) {
    const watchdog = new Watchdog(signal);
    watchdog.allow(this.#options.patience);
    try {
      const headers = await watchdog.guard(this.#credentials.headers());
      const response = await fetch(this.#address, {
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

  #outcome(state) {
    const former = this.#known;
    this.#known = state;
    const end = endOf(state);
    const told = end !== undefined && former?.run_id === state.run_id && endOf(former) === end;
    const changed = !told && JSON.stringify(former) !== JSON.stringify(state);
    const messages = changed ? [messageOf(state, former)] : [];
    if (end === undefined || this.#options.follow) {
      return { status: 'connected', messages };
    }
    if (told) {
      return { status: 'closed', reason: 'no_open_run', messages };
    }
    messages.push({ name: 'stream_end', data: { type: 'stream_end', reason: end } });
    return { status: 'closed', reason: end, messages };
  }
}
