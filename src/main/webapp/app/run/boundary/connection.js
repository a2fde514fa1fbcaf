/** @import { ConnectionChange } from '../../../enrichment-stream.d.ts' */
import { byId } from '../../element.js';
import { CONNECTION_WORDS } from '../entity/progress-words.js';

/**
 * Shows how the page hears of the run, as opposed to how the run goes.
 *
 * @param {ConnectionChange} change
 */
export function showConnection({ status, error, polling }) {
  const connection = byId('connection');
  connection.hidden = false;
  connection.dataset.state = status;
  connection.textContent =
    polling && status === 'connected' ? 'Every few seconds' : CONNECTION_WORDS[status];
  connection.title = error?.detail ?? '';
}
