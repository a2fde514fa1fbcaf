/**
 * A BOM's enrichment, live, for any page: opens the stream, keeps it open, and hands on each event
 * once and in order.
 *
 *     import { openEnrichmentStream } from 'http://localhost:27200/enrichment-stream.js';
 *
 *     const stream = openEnrichmentStream({
 *       bomId, token: () => currentToken(), baseUrl: 'http://localhost:27200',
 *       on: {
 *         progress: (event) => show(event.data.state),
 *         'enrichment.completed': () => reload(),
 *         'connection-change': (event) => showConnection(event.status),
 *       },
 *     });
 *
 * It reads the stream by `fetch`, as opposed to `EventSource`, so that a refusal can be told from an
 * interruption; the token goes in a header, and what stands in an address is a ticket that opens
 * one connection. After an interruption it resumes behind the last event it saw. Where something on
 * the way holds streams back, it reads the state every few seconds. Types: enrichment-stream.d.ts.
 */
import { withQuery } from './app/stream/control/address.js';
import { Backoff, spread } from './app/stream/control/backoff.js';
import { Connection } from './app/stream/control/connection.js';
import { Credentials } from './app/stream/control/credentials.js';
import { pause } from './app/stream/control/pause.js';
import { Polling } from './app/stream/control/polling.js';
import { ConnectionChange, EnrichmentEvent, HistoryMissed } from './app/stream/entity/events.js';
import { Position } from './app/stream/entity/position.js';
import { isOlder } from './app/stream/entity/run-state.js';

export { ConnectionChange, EnrichmentEvent, HistoryMissed };

/** Times in milliseconds: a server says `connected` at once, and something every 15 s. */
const DEFAULTS = {
  lastEventId: null,
  follow: false,
  tickets: true,
  patience: 10_000,
  silence: 40_000,
  pollInterval: 3_000,
  streamAgain: 60_000,
};

/** Without what is undefined, so that it does not hide a default. */
function given(options) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** Opens a stream with its listeners; `on` has a function for each event's name. */
export function openEnrichmentStream({ on = {}, ...options }) {
  const stream = new EnrichmentStream(options);
  for (const [name, listener] of Object.entries(on)) {
    stream.addEventListener(name, listener);
  }
  return stream;
}

/**
 * The live view of one BOM. Events have the names they have on the wire; `*` hears all of them.
 * Names of our own hold a `-`, which no name on the wire can.
 */
export class EnrichmentStream extends EventTarget {
  #api;
  #bom;
  #options;
  #credentials;
  #position;
  #backoff = new Backoff();
  #change = new ConnectionChange('connecting');
  #progress = null;
  #read = null;
  #session = null;
  #polling = null;

  constructor({ bomId, token, baseUrl = '', ...options }) {
    super();
    if (!bomId) {
      throw new TypeError('bomId is missing');
    }
    this.#api = `${baseUrl.replace(/\/+$/, '')}/api`;
    this.#bom = encodeURIComponent(bomId);
    this.#options = { ...DEFAULTS, ...given(options) };
    const { tickets, lastEventId } = this.#options;
    this.#credentials = new Credentials(token, tickets ? `${this.#address()}/ticket` : null);
    this.#position = new Position(lastEventId);
    this.reconnect();
  }

  /** `connecting`, `connected`, `reconnecting`, `closed` (for good) or `error` (refused). */
  get status() {
    return this.#change.status;
  }

  /** Why it is in `error` or `reconnecting`: {status, code, detail}; else null. */
  get error() {
    return this.#change.error;
  }

  /** Whether it lives by reading the state, since no stream comes through. */
  get polling() {
    return this.#polling !== null;
  }

  /** The newest state that was told, or null. */
  get progress() {
    return this.#progress;
  }

  /** The number of the newest event seen, or null. */
  get lastEventId() {
    return this.#position.last;
  }

  /** Nothing more is heard after this. */
  close() {
    this.#end();
    this.#become('closed', { reason: 'closed_by_page' });
  }

  /** Connects anew at once, in whatever state, and resumes behind the last event seen. */
  reconnect() {
    this.#end();
    this.#session = new AbortController();
    this.#holds();
    const { signal } = this.#session;
    // Later, so that listeners added right after the constructor hear of the first state too.
    queueMicrotask(() => this.#run(signal));
  }

  async #run(signal) {
    if (signal.aborted) {
      return;
    }
    this.#become('connecting');
    const connection = new Connection((message) => this.#take(message), this.#options);
    while (!signal.aborted) {
      const address = withQuery(this.#address(), this.#query());
      const outcome = await connection.follow(address, this.#credentials, signal);
      if (!signal.aborted) {
        this.#backoff.retry = connection.retry ?? this.#backoff.retry;
        await pause(this.#next(outcome), signal);
      }
    }
  }

  #address() {
    return `${this.#api}/enrichment/stream/${this.#bom}`;
  }

  #query() {
    const last = this.#position.last;
    return {
      ...(last === null ? {} : { last_event_id: last }),
      ...(this.#options.follow ? { follow: true } : {}),
    };
  }

  /** Draws the consequences of a connection's end; gives how long to wait before the next. */
  #next(outcome) {
    if (this.#renews(outcome)) {
      return 0;
    }
    if (outcome.blocked) {
      this.#poll();
    }
    if (outcome.status !== 'reconnecting') {
      this.#end();
    }
    if (this.#polling) {
      // How things are is told by the readings.
      return Math.max(outcome.after ?? 0, spread(this.#options.streamAgain));
    }
    this.#become(outcome.status, outcome);
    return this.#backoff.next(outcome.after);
  }

  #renews({ error }) {
    return error?.status === 401 && this.#credentials.renew();
  }

  /** Takes a message of the stream; gives its data, or null where it has been heard before. */
  #take({ name, data: text, id: idText }) {
    const id = /^\d+$/.test(idText ?? '') ? Number(idText) : null;
    if (!this.#position.take(id)) {
      return null;
    }
    const data = JSON.parse(text);
    if (name !== 'stream_closing') {
      this.#stopPolling();
      this.#holds();
      this.#become('connected');
    }
    if (id === null || !data.state || !isOlder(data.state, this.#read)) {
      this.#tell(new EnrichmentEvent(name, data, id));
    }
    return data;
  }

  #tell(event) {
    const { type: name, data, id, polled } = event;
    const missed = name === 'connected' ? this.#position.missed(data) : null;
    this.#progress = data.state ?? this.#progress;
    this.dispatchEvent(event);
    this.dispatchEvent(Object.assign(new EnrichmentEvent('*', data, id, polled), { name }));
    if (missed) {
      this.dispatchEvent(new HistoryMissed(missed));
    }
  }

  #poll() {
    if (!this.#polling) {
      const address = `${this.#api}/boms/${this.#bom}/enrichment`;
      this.#polling = new Polling(address, this.#credentials, this.#options, this.#progress);
      this.#polling.run((outcome) => this.#takeReading(outcome));
    }
  }

  #takeReading(outcome) {
    if (this.#renews(outcome)) {
      return;
    }
    const { signal } = this.#session;
    if (outcome.messages) {
      this.#holds();
      this.#become('connected', { polling: true });
      for (const { name, data } of outcome.messages) {
        if (!signal.aborted) {
          this.#tell(new EnrichmentEvent(name, data, null, true));
        }
      }
    }
    if (signal.aborted || outcome.status === 'connected') {
      return;
    }
    if (outcome.status !== 'reconnecting') {
      this.#end();
    }
    this.#become(outcome.status, { ...outcome, polling: this.polling });
  }

  /** What was shown to the server is good, and it is there. */
  #holds() {
    this.#credentials.held();
    this.#backoff.succeeded();
  }

  #end() {
    this.#session?.abort();
    this.#stopPolling();
  }

  #stopPolling() {
    this.#read = this.#polling?.known ?? this.#read;
    this.#polling?.stop();
    this.#polling = null;
  }

  #become(status, detail) {
    const before = this.#change;
    const lasting = status === 'connected' || status === 'closed';
    this.#change = new ConnectionChange(status, detail);
    if (!lasting || status !== before.status || this.#change.polling !== before.polling) {
      this.dispatchEvent(this.#change);
    }
  }
}
