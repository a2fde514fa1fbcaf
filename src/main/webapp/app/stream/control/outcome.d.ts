import type { ConnectionStatus, StreamFault } from '../../../enrichment-stream.d.ts';

/** What came of a connection, or of a reading of the state. */
export interface Outcome {
  status: ConnectionStatus;
  reason?: string;
  error?: StreamFault;
  /** In milliseconds, when to come again; undefined where the server does not say. */
  after?: number;
  /** Nothing came of a stream: something on the way may hold it back. */
  blocked?: boolean;
  /** What a state that was read tells. */
  messages?: { name: string; data: any }[];
}

/** A message of the wire. */
export interface Message {
  name: string;
  data: string;
  id?: string;
}
