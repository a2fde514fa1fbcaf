/** @import { ConnectionChange } from '../../../enrichment-stream.d.ts' */
import { byId } from '../../element.js';
import { CONNECTION_WORDS } from '../entity/progress-words.js';

/** How the page hears of the run, as opposed to how the run goes. */
export class ConnectionLabel {
  /** @type {Pick<ConnectionChange, 'status' | 'error' | 'polling'>} */
  #change = { status: 'closed', error: null, polling: false };
  #isThere = true;

  /** @param {ConnectionChange} change */
  changed(change) {
    this.#change = change;
    this.#show();
  }

  /**
   * Whether the server answers: a connection over which nothing comes stands for a while.
   *
   * @param {boolean} isThere
   */
  heard(isThere) {
    this.#isThere = isThere;
    this.#show();
  }

  #show() {
    const { status, error, polling } = this.#change;
    const shown = status === 'connected' && !this.#isThere ? 'reconnecting' : status;
    const connection = byId('connection');
    // Of a run that has ended there is nothing to hear.
    connection.hidden = shown === 'closed';
    connection.dataset.state = shown;
    connection.textContent =
      polling && shown === 'connected' ? 'Every few seconds' : CONNECTION_WORDS[shown];
    connection.title = error?.detail ?? '';
  }
}
