import type {
  ConnectionStatus,
  EnrichmentProgressState,
  StreamFault,
} from '../../../enrichment-stream.d.ts';

/** What came of a connection, or of a reading of the state. */
export interface Outcome {
  status: ConnectionStatus;
  reason?: string;
  error?: StreamFault;
  /** In milliseconds, when to come again; undefined where the server does not say. */
  after?: number;
  /** Nothing came of a stream: something on the way may hold it back. */
  blocked?: boolean;
  /** Of several BOMs those that are not there: their places in the request. */
  missing?: number[];
  /** What a state that was read tells. */
  messages?: { name: string; data: any }[];
}

/** A message of the wire. */
export interface Message {
  name: string;
  data: string;
  id?: string;
}

/** A BOM whose state can be read, and those who are told of it. */
export interface Readable {
  readonly stateAddress: string;
  /** Whether somebody stays for the runs to come. */
  readonly follow: boolean;
  /** The newest state that was told, or null. */
  readonly progress: EnrichmentProgressState | null;
  become(status: ConnectionStatus, detail: Partial<Outcome> & { polling?: boolean }): void;
  polled(name: string, data: any): void;
  readUpTo(state: EnrichmentProgressState | null): void;
}
