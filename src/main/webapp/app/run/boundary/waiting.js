/**
 * @import { KnownSources } from '../../source/entity/known-sources.js'
 * @import { RunState } from '../entity/run.js'
 */
import { sourceLabel } from '../../source/boundary/source-label.js';
import { awayWords } from '../../source/entity/away-words.js';
import { counted, soon } from '../../words.js';

/** What a run waits for that is no source. */
const DATABASE = 'database';

/**
 * What a waiting run waits for, behind the word that it waits; nothing where that is not known.
 *
 * @param {RunState} state
 * @param {KnownSources} sources
 */
export function waitingFor({ status, waiting_for: what }, sources) {
  if (status !== 'waiting' || !what) {
    return [];
  }
  return [' for ', ...(what === DATABASE ? ['the database'] : sourceLabel(what, sources))]
    .filter((each) => each !== null && each !== undefined);
}

/**
 * Why, until when, and for how many lines.
 *
 * @param {RunState} state
 * @param {KnownSources} sources
 */
export function waitingDetail(state, sources) {
  const said = [why(state, sources), 'It goes on by itself.', putOff(state)];
  return said.filter(Boolean).join(' ');
}

/**
 * @param {RunState} state
 * @param {KnownSources} sources
 */
function why({ waiting_for: what, waiting_until: until }, sources) {
  const known = what && what !== DATABASE ? sources.find(what)?.state : undefined;
  if (known && !['on', 'off'].includes(known)) {
    const words = awayWords({ why: known, until });
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  }
  return until ? `Until ${soon(until)}.` : '';
}

/**
 * All that a run has left are lines that it has put off; the database is waited for in between.
 *
 * @param {RunState} state
 */
function putOff({ waiting_for: what, pending_items: lines }) {
  return what === DATABASE || lines === 0
    ? ''
    : `${counted(lines, 'line')} ${lines === 1 ? 'is' : 'are'} put off until then.`;
}
