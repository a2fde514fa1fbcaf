/** @import { RunState } from '../entity/run.js' */
import { byId } from '../../element.js';
import { count } from '../../words.js';
import { stateWord } from '../entity/run.js';

/**
 * What came of a run, over the page, until it is dismissed.
 *
 * @param {RunState} state
 */
export function showNotice({ status, total_items: total, enriched_items: done, failed_items: missed }) {
  const what =
    total === 0
      ? 'there was no line to enrich.'
      : `${count(done)} enriched, ${count(missed)} without a part.`;
  byId('notice').dataset.status = status;
  byId('notice-text').textContent = `${stateWord(status)}: ${what}`;
  byId('notice').hidden = false;
}

export function hideNotice() {
  byId('notice').hidden = true;
}
