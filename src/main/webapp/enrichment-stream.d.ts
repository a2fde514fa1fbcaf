/** Types of enrichment-stream.js: a BOM's enrichment, live. */

export type EnrichmentStatus =
  | 'queued'
  | 'enriching'
  | 'waiting'
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
  waiting_until?: string;
  waiting_for?: string;
  error?: RunError;
  queue_position?: number;
  expected_start?: string;
  /** In a `progress` event only: the batches that it changed. */
  batches?: Batch[];
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
}

export interface ConnectedData {
  type: 'connected';
  bom_id: string;
  message: string;
  state?: EnrichmentProgressState | null;
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
  constructor(type: string, data: T, id: number | null);
  readonly data: T;
  /** Its number in the BOM, rising without gap; null for an event without one. */
  readonly id: number | null;
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
    detail?: { reason?: string | null; error?: StreamFault | null },
  );
  readonly status: ConnectionStatus;
  /** With `closed`: the reason of `stream_end`, `no_open_run` or `closed_by_page`. */
  readonly reason: string | null;
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
  '*': AnyEnrichmentEvent;
}

export type EnrichmentListeners = {
  [Name in keyof EnrichmentEventMap]?: (event: EnrichmentEventMap[Name]) => void;
};

export interface EnrichmentStreamOptions {
  bomId: string;
  /** The JWT, or a function asked for it before each connection. */
  token: string | (() => string | null | Promise<string | null>);
  /** The server's address; without it, the page's own. */
  baseUrl?: string;
  /** Resume behind this event; 0 replays all. Without it: from the newest event of the newest run. */
  lastEventId?: number | null;
  /** In milliseconds: a connection this long without a byte is dead. 40,000 where not given. */
  silence?: number;
}

/** The live view of one BOM: reconnects and resumes by itself, until the run or the page ends it. */
export class EnrichmentStream extends EventTarget {
  constructor(options: EnrichmentStreamOptions);
  readonly status: ConnectionStatus;
  readonly progress: EnrichmentProgressState | null;
  readonly error: StreamFault | null;
  readonly lastEventId: number | null;
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
