/**
 * @import { Kind } from '../entity/kind.js'
 * @import { Line } from '../entity/bom.d.ts'
 */
import { element } from '../../element.js';
import { spaced } from '../../words.js';
import { isRead, kindOf } from '../entity/kind.js';

/** @type {Record<Kind, string>} */
const WORDS = {
  matched: 'Matched',
  check: 'Check',
  not_found: 'Not found',
  no_part_number: 'No part number',
  not_fitted: 'Not fitted',
  source_error: 'Source error',
  not_asked: 'Not asked yet',
};

/**
 * The kind of line that it is, by a word.
 *
 * @param {Line} line
 */
export function state(line) {
  const kind = kindOf(line);
  return element('span', { class: `state ${kind}` }, WORDS[kind]);
}

/**
 * What else is to be said of it: that its part was only read, or why it has none.
 *
 * @param {Line} line
 */
export function stateDetail(line) {
  if (isRead(line)) {
    return 'Read by rule';
  }
  const { error } = line;
  // The word says it all.
  return error && error.code !== 'no_part_number' ? (error.detail ?? spaced(error.code)) : null;
}
