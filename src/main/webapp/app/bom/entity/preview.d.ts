import type { Fault } from '../../problem/problem-details.d.ts';
import type { Line } from './bom.d.ts';

/** What an import would do, as the server tells it. */
export interface Preview {
  preview_id: string;
  name: string;
  sheets: { name: string; rows: number; score: number; why: string }[];
  sheet?: string;
  encoding?: string;
  delimiter?: string;
  header_row: number;
  columns: FoundColumn[];
  left_out: { row: number; why: string }[];
  ignored_rows: number;
  item_count: number;
  lines: Line[];
  questions: Question[];
  warnings: Fault[];
  mapping: Mapping;
  remembered?: string;
}

/** A column, and what it is taken for. */
export interface FoundColumn {
  index: number;
  title: string;
  field?: string;
  confidence: number;
  why: string;
  rivals: { field: string; confidence: number }[];
  samples: string[];
}

/** What a person should answer. */
export interface Question {
  code: string;
  detail: string;
  choices: { label: string; member: string; value: string | number }[];
}

/** How a file is to be read. */
export interface Mapping {
  sheet?: string;
  header_row?: number;
  columns?: Record<string, string | number | null>;
  encoding?: string;
  delimiter?: string;
}
