import type { EnrichmentProgressState } from '../../../enrichment-stream.d.ts';
import type { Fault } from '../../problem/problem-details.d.ts';

/** A BOM as the server tells it. */
export interface Bom {
  id: string;
  name: string;
  item_count: number;
  ignored_rows: number;
  created_at: string;
  /** Its lines as they are now. */
  health?: Health;
  /** The state of its newest run. */
  enrichment?: EnrichmentProgressState | null;
  /** In the reply to an upload only. */
  warnings?: Fault[];
}

/** How many lines are of which kind; each is of one. */
export interface Health {
  matched: number;
  /** Of the matched, those that were only read by a rule. */
  read: number;
  check: number;
  not_found: number;
  no_part_number: number;
  not_fitted: number;
  source_error: number;
  not_asked: number;
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
  /** How the part was found. */
  match?: { kind: string; score: number } | null;
  part?: Part | null;
}

/** A line with all that is known of its part. */
export interface WholeLine extends Line {
  match?: { kind: string; score: number; reasons: { code: string; detail: string }[] } | null;
  part?: WholePart | null;
}

/** All that is known of a part. */
export interface WholePart extends Part {
  parameters?: { name: string; text: string }[];
  alternates?: { mpn: string; manufacturer?: string; kind: string }[];
  offers?: Offer[];
  /** Who says so, by the name of a fact or a parameter. */
  provenance?: Record<string, Provenance>;
  disagreements?: { field: string; values: (Provenance & { value: string })[] }[];
  image_url?: string;
  last_buy_date?: string;
  reach?: string;
  msl?: string;
  eccn?: string;
  hts?: string;
  country_of_origin?: string;
}

/** Who says something, and when. */
export interface Provenance {
  source: string;
  retrieved_at: string;
  url?: string;
}

/** One packaging that a supplier sells. */
export interface Offer {
  supplier: string;
  sku: string;
  packaging?: string;
  stock?: number;
  minimum_order?: number;
  currency?: string;
  price_breaks: { quantity: number; unit_price: string }[];
  url?: string;
  retrieved_at: string;
}

/** What is known about a line's part. */
export interface Part {
  mpn?: string;
  manufacturer?: string;
  description?: string;
  category?: string;
  package?: string;
  lifecycle?: string;
  rohs?: string;
  datasheet_url?: string;
  source?: string;
  retrieved_at?: string;
}

/** A piece of a list; without a cursor it is the last. */
export interface Page<Item> {
  items: Item[];
  next_cursor?: string;
}
