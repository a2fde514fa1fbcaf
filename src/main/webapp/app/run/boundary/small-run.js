/** @import { RunState } from '../entity/run.js' */
import { element } from '../../element.js';
import { counted } from '../../words.js';
import { isOpen, stateWord } from '../entity/run.js';

/**
 * A run in a list, as opposed to its banner: its state and its bar.
 *
 * @param {RunState | null | undefined} state none where there has never been a run
 */
export function smallRun(state) {
  if (!state) {
    return element('span', { class: 'quiet' }, 'Not enriched yet');
  }
  const share = element('span', { class: 'share' }, `${Math.floor(state.percent_complete)} %`);
  const bar = element('progress', {
    max: '100',
    value: state.percent_complete,
    'aria-label': 'Lines done',
    class: isOpen(state) ? 'running' : state.status,
  });
  const missed = state.failed_items > 0 ? `, ${counted(state.failed_items, 'line')} failed` : '';
  return element(
    'span',
    { class: 'small-run' },
    element('span', { class: 'word' }, stateWord(state.status), element('span', { class: 'quiet' }, missed)),
    element('span', { class: 'small-bar' }, bar, share),
  );
}
