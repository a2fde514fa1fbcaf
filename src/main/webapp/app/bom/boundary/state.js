/** @import { Line } from '../entity/bom.d.ts' */
import { element } from '../../element.js';
import { spaced } from '../../words.js';
import { isRead, KINDS, kindOf } from '../entity/kind.js';

/**
 * The kind of line that it is, by a word.
 *
 * @param {Line} line
 */
export function state(line) {
  const kind = kindOf(line);
  return element('span', { class: `state ${kind}` }, KINDS[kind]);
}

/**
 * What else is to be said of it: that its part was only read, or why it has none. Nobody looks for
 * the part of a line that is not fitted.
 *
 * @param {Line} line
 */
export function stateDetail(line) {
  if (isRead(line)) {
    return 'Read by rule';
  }
  const { error } = line;
  // The word says it all.
  const isSaid = line.do_not_populate || error?.code === 'no_part_number';
  return error && !isSaid ? (error.detail ?? spaced(error.code)) : null;
}
