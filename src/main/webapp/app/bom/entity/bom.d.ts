import type { EnrichmentProgressState } from '../../../enrichment-stream.d.ts';
import type { Fault } from '../../problem/problem-details.d.ts';

/** A BOM as the server tells it. */
export interface Bom {
  id: string;
  name: string;
  item_count: number;
  ignored_rows: number;
  created_at: string;
  /** The state of its newest run. */
  enrichment?: EnrichmentProgressState | null;
  /** In the reply to an upload only. */
  warnings?: Fault[];
}

/** One line of a BOM. */
export interface Line {
  line_number: number;
  reference_designators?: string[];
  quantity?: number | null;
  mpn?: string | null;
  manufacturer?: string | null;
  description?: string | null;
  do_not_populate?: boolean;
  status: string;
  error?: { code: string; detail?: string } | null;
  part?: Part | null;
}

/** What is known about a line's part. */
export interface Part {
  manufacturer?: string;
  description?: string;
  category?: string;
  package?: string;
  lifecycle?: string;
  rohs?: string;
  datasheet_url?: string;
}

/** A piece of a list; without a cursor it is the last. */
export interface Page<Item> {
  items: Item[];
  next_cursor?: string;
}
