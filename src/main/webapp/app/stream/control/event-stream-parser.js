/** @import { Message } from './outcome.d.ts' */

/** In characters; no event comes near it. */
const LARGEST_EVENT = 1_048_576;

/** Splits text that arrives in any pieces into the messages of an event stream. */
export class EventStreamParser {
  #rest = '';
  #afterCr = false;
  /** @type {{ event?: string, id?: string }} */
  #message = {};
  /** @type {string[]} */
  #lines = [];
  #size = 0;

  /** @type {number | undefined} in milliseconds; undefined until the server has said so */
  retry;

  /**
   * The messages that this piece completes.
   *
   * @param {string} piece
   */
  *push(piece) {
    const text = this.#afterCr && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') {
      // A CR at the end may be the first half of a CRLF whose LF comes with the next piece.
      this.#afterCr = text.endsWith('\r');
    }
    const lines = (this.#rest + text).split(/\r\n|\r|\n/);
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line !== '') {
        this.#field(line);
      } else if (this.#lines.length > 0) {
        yield this.#complete();
      } else {
        this.#message = {};
      }
    }
    if (this.#rest.length + this.#size > LARGEST_EVENT) {
      throw new RangeError(`An event is larger than ${LARGEST_EVENT} characters.`);
    }
  }

  /** @param {string} line */
  #field(line) {
    const [, name, value] = /** @type {string[]} */ (/^([^:]*)(?:: ?)?([^]*)$/.exec(line));
    if (name === 'data') {
      this.#lines.push(value);
      this.#size += value.length;
    } else if (name === 'event' || (name === 'id' && !value.includes('\0'))) {
      this.#message[name] = value;
    } else if (name === 'retry' && /^\d+$/.test(value)) {
      this.retry = Number(value);
    }
  }

  /** @returns {Message} */
  #complete() {
    const { event, id } = this.#message;
    const message = { name: event || 'message', data: this.#lines.join('\n'), id };
    this.#message = {};
    this.#lines = [];
    this.#size = 0;
    return message;
  }
}
