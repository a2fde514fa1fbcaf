/** @import { Health, Line } from './bom.d.ts' */

/** @typedef {Exclude<keyof Health, 'read'>} Kind */

/**
 * The kinds of lines, in the order in which a reader asks for them, by the word for each.
 *
 * @type {Record<Kind, string>}
 */
export const KINDS = {
  matched: 'Matched',
  check: 'Check',
  not_found: 'Not found',
  no_part_number: 'No part number',
  source_error: 'Source error',
  not_fitted: 'Not fitted',
  not_asked: 'Not asked yet',
};

/** @type {Record<string, Kind>} */
const OF_CODE = {
  part_ambiguous: 'check',
  part_not_found: 'not_found',
  no_part_number: 'no_part_number',
};

/**
 * The one kind that a line is of, as the BOM's health counts it.
 *
 * @param {Line} line
 * @returns {Kind}
 */
export function kindOf({ do_not_populate: left, status, error }) {
  if (left) {
    return 'not_fitted';
  }
  if (status === 'failed') {
    return OF_CODE[error?.code ?? ''] ?? 'source_error';
  }
  return status === 'enriched' ? 'matched' : 'not_asked';
}

/**
 * The kinds that there are lines of.
 *
 * @param {Health} health
 */
export function kindsIn(health) {
  return /** @type {Kind[]} */ (Object.keys(KINDS)).filter((kind) => health[kind] > 0);
}

/**
 * Whether its part was only read by a rule, as opposed to found where parts are listed.
 *
 * @param {Line} line
 */
export function isRead({ match }) {
  return match?.kind === 'read';
}
