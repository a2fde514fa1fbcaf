import type { EnrichmentProgressState } from '../../../enrichment-stream.d.ts';
import type { KnownSources } from '../../source/entity/known-sources.js';
import type { MissingSource } from '../../source/entity/source.d.ts';
import type { Fault } from '../../problem/problem-details.d.ts';

/** A BOM as the server tells it. */
export interface Bom {
  id: string;
  name: string;
  organization_id: string;
  item_count: number;
  ignored_rows: number;
  created_at: string;
  created_by?: string;
  build_quantity?: number;
  /** Rises with each change that a person makes of it or of its lines. */
  version?: number;
  /** How many warnings of its file the server keeps. */
  warning_count?: number;
  /** Its lines as they are now. */
  health?: Health;
  /** The state of its newest run. */
  enrichment?: EnrichmentProgressState | null;
  /** In the reply to an upload only. */
  warnings?: Fault[];
}

/** A BOM whose file has been put in the place of another. */
export interface RevisedBom extends Bom {
  change_count: number;
  /** The first thousand of them. */
  changes: Change[];
}

/** What is otherwise in a revision. */
export interface Change {
  change: 'added' | 'removed' | 'part' | 'quantity';
  line_number: number;
  reference_designators: string[];
  from?: string | null;
  to?: string | null;
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
  /** In the file. */
  row?: number;
  reference_designators?: string[];
  quantity?: number | null;
  mpn?: string | null;
  manufacturer?: string | null;
  description?: string | null;
  skus?: OrderCode[];
  note?: string;
  do_not_populate?: boolean;
  /** The fields that a person has corrected. */
  corrected?: string[];
  status: string;
  error?: { code: string; detail?: string } | null;
  /** Could not be asked for it. */
  sources_missing?: MissingSource[];
  /** How the part was found. */
  match?: { kind: string; score: number } | null;
  part?: Part | null;
  best_offer?: BestOffer;
}

/** A supplier's own number for a part; of the supplier `other` where nobody says whose it is. */
export interface OrderCode {
  supplier: string;
  sku: string;
}

/** The cheapest way to buy a line for all boards; prices are decimals as texts. */
export interface BestOffer {
  supplier: string;
  sku: string;
  order_quantity: number;
  unit_price: string;
  total_price: string;
  currency: string;
  /** Absent where the supplier does not say. */
  stock?: number;
  in_stock: boolean;
}

/** What is to be known of a BOM to show one of its lines in full. */
export interface About {
  bomId: string;
  /** To be built, where somebody has said so. */
  boards?: number;
  sources: KnownSources;
  /** Whether whoever looks may correct it. */
  mayChange: boolean;
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
  multiple?: number;
  lead_time_days?: number;
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
