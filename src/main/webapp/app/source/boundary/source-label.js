/**
 * @import { Child } from '../../element.js'
 * @import { KnownSources } from '../entity/known-sources.js'
 */
import { element } from '../../element.js';
import { isSimulated } from '../entity/known-sources.js';

/**
 * A source as people call it, marked where it is played.
 *
 * @param {string} name
 * @param {KnownSources} sources
 * @returns {Child[]}
 */
export function sourceLabel(name, sources) {
  return [sources.titleOf(name), ...(isSimulated(name) ? simulatedMark() : [])];
}

/**
 * Says that what stands before it is invented.
 *
 * @returns {Child[]}
 */
export function simulatedMark() {
  return [' ', element('span', { class: 'simulated-mark' }, 'simulated')];
}
