/**
 * The live view of a BOM's runs. It reads the stream by `fetch`, as opposed to `EventSource`, so
 * that a refusal can be told from an interruption; the token goes in a header, and what stands in
 * an address is a ticket that opens one connection. All that a caller follows, in whatever tab,
 * comes by one connection. After an interruption it resumes behind the last event it saw. Where
 * something on the way holds streams back, it reads the state every few seconds.
 *
 * @import { EnrichmentListeners, EnrichmentStreamOptions } from '../../../enrichment-stream.d.ts'
 */
import { Following } from '../control/following.js';
import { Telling } from '../control/telling.js';
import { withDefaults } from '../entity/options.js';

export { ConnectionChange, EnrichmentEvent, HistoryMissed } from '../entity/dom-events.js';

/**
 * Opens a stream with its listeners; `on` has a function for each event's name.
 *
 * @param {EnrichmentStreamOptions & { on?: EnrichmentListeners }} options
 */
export function openEnrichmentStream({ on = {}, ...options }) {
  const stream = new EnrichmentStream(options);
  for (const [name, listener] of Object.entries(on)) {
    stream.addEventListener(name, /** @type {EventListener} */ (listener));
  }
  return stream;
}

/**
 * The live view of one BOM. Events have the names they have on the wire; `*` hears all of them.
 * Names of our own hold a `-`, which no name on the wire can.
 */
export class EnrichmentStream extends EventTarget {
  #wanted;
  #telling;
  /** @type {Following} */
  #following;

  /** @param {EnrichmentStreamOptions} options */
  constructor({ bomId, token, baseUrl = '', ...given }) {
    super();
    if (!bomId) {
      throw new TypeError('bomId is missing');
    }
    const { lastEventId, follow, shared } = withDefaults(given);
    this.#wanted = { bomId, token, baseUrl, follow, shared };
    this.#telling = new Telling(this, lastEventId);
    this.#following = this.#begin();
  }

  /** `connecting`, `connected`, `reconnecting`, `closed` (for good) or `error` (refused). */
  get status() {
    return this.#telling.change.status;
  }

  /** Why it is in `error` or `reconnecting`: {status, code, detail}; else null. */
  get error() {
    return this.#telling.change.error;
  }

  /** Whether it lives by reading the state, since no stream comes through. */
  get polling() {
    return this.#telling.change.polling;
  }

  /** The newest state that was told, or null. */
  get progress() {
    return this.#telling.progress;
  }

  /** The number of the newest event seen, or null. */
  get lastEventId() {
    return this.#telling.lastEventId;
  }

  /** Nothing more is heard after this. */
  close() {
    this.#following.end();
    this.#telling.become('closed', { reason: 'closed_by_page' });
  }

  /** Connects anew at once, in whatever state, and resumes behind the last event seen. */
  reconnect() {
    this.#following.end();
    this.#following = this.#begin();
  }

  #begin() {
    const following = new Following(this.#wanted, this.#telling);
    // Later, so that listeners added right after the constructor hear of the first state too.
    queueMicrotask(() => following.run());
    return following;
  }
}
