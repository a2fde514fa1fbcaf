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
 * It reads the stream by `fetch`, as opposed to `EventSource`: the token goes in a header and never
 * stands in an address, and a refusal can be told from an interruption. After an interruption it
 * resumes behind the last event it saw. Types: enrichment-stream.d.ts.
 */
import { EventStreamParser } from './app/stream/control/event-stream-parser.js';
import { LONGEST_PAUSE_MS, pause } from './app/stream/control/pause.js';
import { interrupted, refused, streams } from './app/stream/control/refusal.js';
import { Watchdog } from './app/stream/control/watchdog.js';

/** Until the server says otherwise by `retry:`. */
const DEFAULT_RETRY_MS = 3_000;
const LONGEST_BACKOFF_MS = 30_000;
/** The server says something every 15 s: after 40 s of silence the connection is dead. */
const SILENCE_MS = 40_000;

/** Opens a stream with its listeners; `on` has a function for each event's name. */
export function openEnrichmentStream({ on = {}, ...options }) {
  const stream = new EnrichmentStream(options);
  for (const [name, listener] of Object.entries(on)) {
    stream.addEventListener(name, listener);
  }
  return stream;
}

/** One event of the stream; `data` is its JSON, `id` its number in the BOM, or null without one. */
export class EnrichmentEvent extends Event {
  constructor(type, data, id) {
    super(type);
    this.data = data;
    this.id = id;
  }
}

/** The connection has changed, as opposed to the run; `error` says why, `reason` why it closed. */
export class ConnectionChange extends Event {
  constructor(status, { reason = null, error = null } = {}) {
    super('connection-change');
    this.status = status;
    this.reason = reason;
    this.error = error;
  }
}

/**
 * The live view of one BOM. Events have the names they have on the wire; `*` hears all of them.
 * Names of our own hold a `-`, which no name on the wire can.
 */
export class EnrichmentStream extends EventTarget {
  #url;
  #token;
  #lastEventId;
  #status = 'connecting';
  #progress = null;
  #error = null;
  #silence;
  #retry = DEFAULT_RETRY_MS;
  #failures = 0;
  #session = null;

  constructor({ bomId, token, baseUrl = '', lastEventId = null, silence = SILENCE_MS }) {
    super();
    if (!bomId) {
      throw new TypeError('bomId is missing');
    }
    const base = baseUrl.replace(/\/+$/, '');
    this.#url = `${base}/api/enrichment/stream/${encodeURIComponent(bomId)}`;
    this.#token = token;
    this.#lastEventId = lastEventId;
    this.#silence = silence;
    this.reconnect();
  }

  /** `connecting`, `connected`, `reconnecting`, `closed` (for good) or `error` (refused). */
  get status() {
    return this.#status;
  }

  /** The newest state that was told, or null. */
  get progress() {
    return this.#progress;
  }

  /** Why it is in `error` or `reconnecting`: {status, code, detail}; else null. */
  get error() {
    return this.#error;
  }

  /** The number of the newest event seen, or null. */
  get lastEventId() {
    return this.#lastEventId;
  }

  /** Nothing more is heard after this. */
  close() {
    this.#session?.abort();
    this.#become('closed', { reason: 'closed_by_page' });
  }

  /** Connects anew at once, in whatever state, and resumes behind the last event seen. */
  reconnect() {
    this.#session?.abort();
    this.#session = new AbortController();
    this.#failures = 0;
    const { signal } = this.#session;
    // Later, so that listeners added right after the constructor hear of the first state too.
    queueMicrotask(() => this.#run(signal));
  }

  async #run(signal) {
    if (signal.aborted) {
      return;
    }
    this.#become('connecting');
    while (!signal.aborted) {
      const outcome = await this.#connect(signal).catch((failure) => interrupted(failure));
      if (signal.aborted) {
        return;
      }
      this.#become(outcome.status, outcome);
      if (outcome.status !== 'reconnecting') {
        return;
      }
      await pause(outcome.after ?? this.#backoff(), signal);
    }
  }

  /** One connection from its request to its end. */
  async #connect(signal) {
    const watchdog = new Watchdog(signal, this.#silence);
    try {
      const response = await fetch(this.#address(), {
        headers: { Accept: 'text/event-stream', ...(await this.#authorization()) },
        cache: 'no-store',
        signal: watchdog.signal,
      });
      watchdog.alive();
      return streams(response)
        ? await this.#receive(response.body.getReader(), watchdog, signal)
        : await refused(response);
    } catch (failure) {
      throw watchdog.silent ? new Error('Nothing was heard from the server for too long.') : failure;
    } finally {
      watchdog.stop();
    }
  }

  #address() {
    const resume = this.#lastEventId === null ? '' : `?last_event_id=${this.#lastEventId}`;
    return this.#url + resume;
  }

  async #authorization() {
    const token = typeof this.#token === 'function' ? await this.#token() : this.#token;
    return token ? { Authorization: `Bearer ${token}` } : {};
  }

  async #receive(reader, watchdog, signal) {
    const decoder = new TextDecoder();
    const parser = new EventStreamParser();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) {
        return interrupted(new Error('The connection was closed.'));
      }
      watchdog.alive();
      for (const message of parser.push(decoder.decode(value, { stream: true }))) {
        const data = this.#take(message);
        if (message.name === 'stream_end' || signal.aborted) {
          return { status: 'closed', reason: data?.reason };
        }
      }
      this.#retry = parser.retry ?? this.#retry;
    }
  }

  #take({ name, data: text, id: idText }) {
    const id = /^\d+$/.test(idText ?? '') ? Number(idText) : null;
    if (id !== null && this.#lastEventId !== null && id <= this.#lastEventId) {
      return null;
    }
    this.#lastEventId = id ?? this.#lastEventId;
    const data = JSON.parse(text);
    if (name === 'connected' && data.state) {
      // A state comes only to whom the server does not resume: it does not know our number.
      this.#lastEventId = null;
    }
    this.#progress = data.state ?? this.#progress;
    if (name !== 'stream_closing') {
      this.#failures = 0;
      this.#become('connected');
    }
    this.dispatchEvent(new EnrichmentEvent(name, data, id));
    this.dispatchEvent(Object.assign(new EnrichmentEvent('*', data, id), { name }));
    return data;
  }

  #become(status, detail = {}) {
    const same = status === this.#status && (status === 'connected' || status === 'closed');
    this.#status = status;
    this.#error = detail.error ?? null;
    if (!same) {
      this.dispatchEvent(new ConnectionChange(status, detail));
    }
  }

  /** Never sooner than the server asked for, and spread, so that not all come back at once. */
  #backoff() {
    const grown = Math.min(this.#retry * 2 ** this.#failures, LONGEST_BACKOFF_MS);
    this.#failures += 1;
    const spread = 1 + 0.3 * Math.random();
    return Math.min(Math.max(this.#retry, grown) * spread, LONGEST_PAUSE_MS);
  }
}
