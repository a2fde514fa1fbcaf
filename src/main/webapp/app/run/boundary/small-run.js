/** @import { RunState } from '../entity/run.js' */
import { element } from '../../element.js';
import { soon } from '../../words.js';
import { isOpen, stateWord } from '../entity/run.js';

/**
 * A run in a list, as opposed to its banner: its state, and how far it is, or when it has ended.
 *
 * @param {RunState | null | undefined} state none where there has never been a run
 */
export function smallRun(state) {
  if (!state) {
    return element('span', { class: 'quiet' }, 'Not enriched yet');
  }
  return element(
    'span',
    { class: 'small-run' },
    element('span', { class: 'word' }, stateWord(state.status)),
    isOpen(state) ? progress(state) : end(state),
  );
}

/** @param {RunState} state */
function progress({ percent_complete: percent }) {
  return element(
    'span',
    { class: 'small-bar' },
    element('progress', { max: '100', value: percent, 'aria-label': 'Lines done', class: 'running' }),
    element('span', { class: 'share' }, `${Math.floor(percent)} %`),
  );
}

/** @param {RunState} state */
function end({ completed_at: at }) {
  return at ? element('time', { class: 'quiet', datetime: at }, soon(at)) : null;
}
