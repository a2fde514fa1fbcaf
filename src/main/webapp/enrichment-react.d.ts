/** Types of enrichment-react.js: a BOM's enrichment in React. */
import type { ReactElement } from 'react';
import type {
  ConnectionStatus,
  EnrichmentProgressState,
  RunError,
  RunEventData,
  StreamFault,
  TokenSource,
} from './enrichment-stream.js';

export type { ConnectionStatus, EnrichmentProgressState, RunError, RunEventData, StreamFault };

export interface UseEnrichmentSSEOptions {
  /** Nothing is followed without one. */
  bomId: string | null | undefined;
  /** The JWT, or a function that gives one before each connection. Nothing is followed without. */
  token: string | TokenSource | null | undefined;
  /** The server's address; without it, the page's own. */
  baseUrl?: string;
  /** Whether to follow the BOM; true where not given. */
  enabled?: boolean;
  /** Hears each state that is told: at the beginning, after each batch, and at the end. */
  onProgress?: (state: EnrichmentProgressState) => void;
  /** Hears of each end of a run: it has completed, failed, or was cancelled, as `event_type` says. */
  onEnd?: (data: RunEventData) => void;
  /** Hears of the end of a run that has completed. */
  onComplete?: (data: RunEventData) => void;
  /** Hears of the end of a run that has failed; a failing connection is told by `error`. */
  onError?: (data: RunEventData) => void;
}

export interface EnrichmentSSE {
  /** The newest state, or null. */
  progress: EnrichmentProgressState | null;
  /** Whether the run that is shown has completed. */
  isComplete: boolean;
  connectionStatus: ConnectionStatus;
  /** Why the connection is in `error` or `reconnecting`, or why the run has failed; else null. */
  error: StreamFault | RunError | null;
  /** Follows no more, until `reconnect()`. */
  close(): void;
  /** Connects anew at once; after a run's end, for the next run. */
  reconnect(): void;
}

/** The live enrichment of a BOM, for as long as the component is mounted. */
export function useEnrichmentSSE(options: UseEnrichmentSSEOptions): EnrichmentSSE;

export interface EnrichmentProgressProps {
  /** The state as the hook gives it, in place of all the others but `connectionStatus`. */
  progress?: EnrichmentProgressState | null;
  totalItems?: number;
  enrichedItems?: number;
  failedItems?: number;
  pendingItems?: number;
  /** 0 to 100. */
  percentComplete?: number;
  status?: string;
  currentItem?: EnrichmentProgressState['current_item'];
  currentBatch?: number;
  totalBatches?: number;
  /** In seconds. */
  estimatedTimeRemaining?: number;
  connectionStatus?: ConnectionStatus;
}

/** A run's progress as a user sees it. */
export function EnrichmentProgress(props: EnrichmentProgressProps): ReactElement;
