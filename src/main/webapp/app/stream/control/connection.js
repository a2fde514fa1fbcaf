/**
 * @import { Credentials } from './credentials.js'
 * @import { Message, Outcome } from './outcome.d.ts'
 */
import { withQuery } from './addresses.js';
import { EventStreamParser } from './event-stream-parser.js';
import { closing, interrupted, refused, streams } from './refusal.js';
import { Watchdog } from './watchdog.js';

/** How long a server may take to close what it has said it will. */
const CLOSING_MS = 2_000;

/**
 * One connection, from its request to its end, as opposed to the stream, which outlives many.
 */
export class Connection {
  #take;
  #waits;

  /** @type {number | undefined} in milliseconds; undefined until the server has said so */
  retry;

  /**
   * @param {(message: Message) => any} take takes a message, gives the data read
   * @param {{ patience: number, silence: number }} waits in milliseconds, for the first byte and
   *     for each next
   */
  constructor(take, waits) {
    this.#take = take;
    this.#waits = waits;
  }

  /**
   * Gives its outcome.
   *
   * @param {{ stream: string, ticket: string }} addresses
   * @param {Credentials} credentials
   * @param {AbortSignal} signal
   * @returns {Promise<Outcome>}
   */
  async follow({ stream, ticket }, credentials, signal) {
    const watchdog = new Watchdog(signal);
    const parser = new EventStreamParser();
    let unanswered = false;
    const heard = (/** @type {number} */ allowed) => {
      unanswered = false;
      watchdog.allow(allowed);
    };
    try {
      watchdog.allow(this.#waits.patience);
      const { headers, query } = await watchdog.guard(
        credentials.admission(ticket, watchdog.signal),
      );
      watchdog.allow(this.#waits.patience);
      unanswered = true;
      const response = await fetch(withQuery(stream, query), {
        headers: { Accept: 'text/event-stream', ...headers },
        cache: 'no-store',
        signal: watchdog.signal,
      });
      return streams(response) && response.body
        ? await this.#receive(response.body.getReader(), parser, heard, signal)
        : await refused(response);
    } catch (failure) {
      return watchdog.barked ? silent(unanswered) : interrupted(failure);
    } finally {
      this.retry = parser.retry ?? this.retry;
      watchdog.stop();
    }
  }

  /**
   * @param {ReadableStreamDefaultReader<Uint8Array>} reader
   * @param {EventStreamParser} parser
   * @param {(allowed: number) => void} heard
   * @param {AbortSignal} signal
   * @returns {Promise<Outcome>}
   */
  async #receive(reader, parser, heard, signal) {
    const decoder = new TextDecoder();
    /** @type {Outcome | null} */
    let end = null;
    for (;;) {
      const { value, done } = await reader.read().catch((failure) => giveUp(failure, end));
      if (done) {
        return end ?? interrupted(new Error('The connection was closed.'));
      }
      heard(this.#waits.silence);
      for (const message of parser.push(decoder.decode(value, { stream: true }))) {
        const reason = this.#take(message)?.reason;
        if (signal.aborted || message.name === 'stream_end') {
          return { status: 'closed', reason };
        }
        end ??= message.name === 'stream_closing' ? closing(reason) : null;
      }
      if (end) {
        heard(CLOSING_MS);
      }
    }
  }
}

/**
 * A connection that was to be closed anyway may break as well.
 *
 * @param {unknown} failure
 * @param {Outcome | null} end
 * @returns {{ value?: undefined, done: true }}
 */
function giveUp(failure, end) {
  if (end) {
    return { done: true };
  }
  throw failure;
}

/**
 * @param {boolean} blocked whether nothing came of a stream: something on the way may hold it back
 * @returns {Outcome}
 */
function silent(blocked) {
  const failure = new Error('Nothing was heard from the server for too long.');
  return { ...interrupted(failure), blocked };
}
