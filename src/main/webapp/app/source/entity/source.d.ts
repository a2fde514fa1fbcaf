/** Who can be asked about parts, as the server tells it. */
export interface Source {
  source: string;
  title: string;
  /** `own`: near, and free of charge. */
  kind: 'own' | 'supplier';
  state: SourceState;
  /** Why it is off. */
  off?: string;
  key_accepted?: boolean;
  /** When it can be asked again; ISO-8601, as the other times are. */
  until?: string;
  last_error?: string;
  answered_at?: string;
  failed_at?: string;
  breaker_open: boolean;
  quotas: Quota[];
  questions_waiting: number;
  /** Where a key is had. */
  key_page?: string;
  /** How far its adapter has been tried. */
  tried?: 'recorded_replies' | 'documents' | 'unverified';
  simulated: boolean;
}

export type SourceState = 'on' | 'off' | 'throttled' | 'quota_used_up' | 'down' | 'refused';

/** So many calls or parts, and what is left of them. */
export interface Quota {
  unit: 'call' | 'part';
  most: number;
  /** An ISO-8601 duration; absent where it is for all time. */
  window?: string;
  left: number;
  resets_at?: string;
}

/** What came of asking a supplier for one part. */
export interface SourceTest {
  mpn: string;
  outcome: string;
  detail?: string;
  manufacturer?: string;
  offers: number;
  took_ms: number;
}

/** A source that could not be asked for a line. */
export interface MissingSource {
  source: string;
  why: string;
  until?: string;
}
