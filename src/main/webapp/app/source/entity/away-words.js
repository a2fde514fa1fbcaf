/** @import { MissingSource } from './source.d.ts' */
import { soon, spaced } from '../../words.js';

/** @type {Record<string, ((until: string | undefined) => string) | undefined>} */
const WORDS = {
  throttled: (until) => `it takes no more questions${upTo(until)}`,
  quota_used_up: (until) => `its quota ${isOver(until) ? 'was' : 'is'} used up${upTo(until)}`,
  down: (until) => `it does not answer${until ? ` and is tried again at ${soon(until)}` : ''}`,
  refused: () => 'it refuses the key',
  bad_request: () => 'it does not take this number',
};

/**
 * Why a source cannot be asked, as the end of a sentence: `its quota is used up until 14:00`.
 *
 * @param {Pick<MissingSource, 'why' | 'until'>} away
 */
export function awayWords({ why, until }) {
  return WORDS[why]?.(until) ?? spaced(why);
}

/**
 * A line says for long that a source could not be asked.
 *
 * @param {string | undefined} until
 */
function isOver(until) {
  return until !== undefined && Date.parse(until) < Date.now();
}

/** @param {string | undefined} until */
function upTo(until) {
  return until ? ` until ${soon(until)}` : '';
}
