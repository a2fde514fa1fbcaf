/** Types of enrichment-stream.js: a BOM's enrichment, live. */

/** The last three are a run's end. */
export type EnrichmentStatus =
  | 'queued'
  | 'enriching'
  /** For a source's quota or the database; goes on by itself. */
  | 'waiting'
  /** Held by a person. */
  | 'paused'
  | 'completed'
  | 'failed'
  | 'cancelled';

/** A run's counts; always `enriched_items + failed_items + pending_items = total_items`. */
export interface EnrichmentProgressState {
  bom_id: string;
  run_id?: string;
  total_items: number;
  enriched_items: number;
  failed_items: number;
  pending_items: number;
  /** 0 to 100, one decimal. */
  percent_complete: number;
  status: EnrichmentStatus | (string & {});
  /** Batches done so far, in whatever order they ended. */
  current_batch?: number;
  total_batches?: number;
  /** ISO-8601, UTC, as the other times are. */
  started_at?: string;
  completed_at?: string;
  last_update?: string;
  /** The last line item of the batch just done. */
  current_item?: {
    mpn: string;
    status: 'processing' | 'enriched' | 'error';
    message?: string;
  };
  /** In seconds; absent until one batch is done. */
  estimated_time_remaining?: number;
  /** Of a waiting run. */
  waiting_until?: string;
  /** A part source's name, or `database`. */
  waiting_for?: string;
  error?: RunError;
  /**
   * Of a queued run, 1 for the next of its organization: where the state was read, and in
   * `connected`. No event tells how a queue moves on.
   */
  queue_position?: number;
  expected_start?: string;
  /** In a `progress` event only: the batches that it changed. */
  batches?: Batch[];
  /** In a `progress` event only: the lines of those batches, where they are 100 at most. */
  items?: Item[];
}

export interface RunError {
  code: string;
  detail: string;
}

export interface Batch {
  number: number;
  status: 'pending' | 'processing' | 'completed';
  items: number;
  enriched_items: number;
  failed_items: number;
  /** Lines that were put off, and are in later batches once the run goes on. */
  put_off_items: number;
}

/** A line of a batch just done. */
export interface Item {
  line_number: number;
  mpn?: string;
  status: 'pending' | 'enriched' | 'failed';
  /** Why it failed. */
  code?: string;
  /** Of its part, by the sources that were asked. */
  lifecycle?: 'active' | 'not_recommended' | 'last_time_buy' | 'obsolete' | 'unknown';
}

export interface ConnectedData {
  type: 'connected';
  bom_id: string;
  message: string;
  /** Where things stand: at a first connection, and where the replay is not complete. */
  state?: EnrichmentProgressState | null;
  replay?: Replay;
  /** The number of the BOM's newest event; 0 where there is none. */
  newest_id?: number;
  /** Whether the newest run has ended with it. */
  run_ended?: boolean;
}

/** What the server sends again; `from` is the first event that it still has. */
export interface Replay {
  from: number;
  complete: boolean;
}

export interface RunEventData {
  event_type: string;
  bom_id: string;
  organization_id?: string;
  state: EnrichmentProgressState;
  error?: RunError;
}

export interface StreamEndData {
  type: 'stream_end';
  /** The terminal event's name, or `bom_deleted`. */
  reason: string;
}

export interface StreamClosingData {
  type: 'stream_closing';
  reason:
    | 'server_draining'
    | 'token_expired'
    | 'stream_too_old'
    | 'too_slow'
    | 'busy'
    | (string & {});
}

/** One event of the stream. */
export class EnrichmentEvent<T = unknown> extends Event {
  constructor(type: string, data: T, id: number | null, polled?: boolean);
  readonly data: T;
  /**
   * Its number in the BOM, or null for an event without one. Numbers only rise; those left out are
   * `progress` that a newer one supersedes, or history that is missed.
   */
  readonly id: number | null;
  /** Made of a state that was read, where no stream comes through. */
  readonly polled: boolean;
}

/** Events are gone that the page has not heard: since it was away for longer than they are kept. */
export class HistoryMissed extends Event {
  constructor(detail: {
    after: number;
    from: number | null;
    state: EnrichmentProgressState | null;
  });
  /** The newest event that was heard. */
  readonly after: number;
  /** The first that will be; null where the server does not say. */
  readonly from: number | null;
  /** Where things stand all the same. */
  readonly state: EnrichmentProgressState | null;
}

/** What `*` hears: every event, with its name on the wire. */
export type AnyEnrichmentEvent = EnrichmentEvent<
  Partial<RunEventData> & Record<string, unknown>
> & { readonly name: string };

export type ConnectionStatus = 'connecting' | 'connected' | 'reconnecting' | 'closed' | 'error';

export interface StreamFault {
  /** The HTTP status; 0 where there was no answer. */
  status: number;
  code: string | null;
  detail: string;
}

/** The connection has changed, as opposed to the run. */
export class ConnectionChange extends Event {
  constructor(
    status: ConnectionStatus,
    detail?: { reason?: string | null; error?: StreamFault | null; polling?: boolean },
  );
  readonly status: ConnectionStatus;
  /**
   * With `closed`: the reason of `stream_end`, `no_open_run` or `closed_by_page`. With
   * `reconnecting`: that of `stream_closing`, where there was one.
   */
  readonly reason: string | null;
  /** With `connected` and `reconnecting`: the state is read, since no stream comes through. */
  readonly polling: boolean;
  /** With `reconnecting` and `error`: what went wrong. */
  readonly error: StreamFault | null;
}

export interface EnrichmentEventMap {
  connected: EnrichmentEvent<ConnectedData>;
  progress: EnrichmentEvent<RunEventData>;
  'enrichment.queued': EnrichmentEvent<RunEventData>;
  'enrichment.started': EnrichmentEvent<RunEventData>;
  'enrichment.waiting': EnrichmentEvent<RunEventData>;
  'enrichment.paused': EnrichmentEvent<RunEventData>;
  'enrichment.resumed': EnrichmentEvent<RunEventData>;
  'enrichment.cancelled': EnrichmentEvent<RunEventData>;
  'enrichment.completed': EnrichmentEvent<RunEventData>;
  'enrichment.failed': EnrichmentEvent<RunEventData>;
  stream_end: EnrichmentEvent<StreamEndData>;
  stream_closing: EnrichmentEvent<StreamClosingData>;
  'connection-change': ConnectionChange;
  'history-missed': HistoryMissed;
  '*': AnyEnrichmentEvent;
}

export type EnrichmentListeners = {
  [Name in keyof EnrichmentEventMap]?: (event: EnrichmentEventMap[Name]) => void;
};

/** Asked before each connection; `renew` says that what it gave last was refused. */
export type TokenSource = (asked: { renew: boolean }) => string | null | Promise<string | null>;

/** Times are in milliseconds. */
export interface EnrichmentStreamOptions {
  bomId: string;
  /** The JWT, or a function that gives one. */
  token: string | TokenSource | null;
  /** The server's address; without it, the page's own. */
  baseUrl?: string;
  /** Resume behind this event; 0 replays all. Without it: from the newest event of the newest run. */
  lastEventId?: number | null;
  /** Stay open when a run ends, for those to come. */
  follow?: boolean;
  /** Whether to open connections by a ticket (as it is where not given), or by the token itself. */
  tickets?: boolean;
  /** An answer this late is none; a stream this late is held back on its way. Default 10,000. */
  patience?: number;
  /** A connection this long without a byte is dead. Default 40,000. */
  silence?: number;
  /** How often to read the state where no stream comes through. Default 3,000. */
  pollInterval?: number;
  /** How long until a stream is tried again there. Default 60,000. */
  streamAgain?: number;
}

/**
 * The live view of one BOM: reconnects and resumes by itself, until the run or the page ends it. It
 * shares its connection with all others of the same caller, server and times, in every tab.
 */
export class EnrichmentStream extends EventTarget {
  constructor(options: EnrichmentStreamOptions);
  readonly status: ConnectionStatus;
  readonly progress: EnrichmentProgressState | null;
  readonly error: StreamFault | null;
  readonly lastEventId: number | null;
  /** Whether it lives by reading the state, since no stream comes through. */
  readonly polling: boolean;
  /** Nothing more is heard after this. */
  close(): void;
  /** Connects anew at once, in whatever state, and resumes behind the last event seen. */
  reconnect(): void;
  addEventListener<Name extends keyof EnrichmentEventMap>(
    type: Name,
    listener: (event: EnrichmentEventMap[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

export function openEnrichmentStream(
  options: EnrichmentStreamOptions & { on?: EnrichmentListeners },
): EnrichmentStream;
