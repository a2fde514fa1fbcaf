import { openEnrichmentStream } from '../../../enrichment-stream.js';
import { byId } from '../../element.js';
import { expire } from '../../identity/control/request.js';
import { token } from '../../identity/entity/session.js';
import { showConnection } from '../../stream/boundary/connection.js';
import { count } from '../../words.js';
import { enrich } from '../control/enrichment.js';
import { isOpen, stateWord } from '../entity/run.js';
import { showRun } from './banner.js';

let bomId;
let listener;
let stream = null;

/**
 * The live banner of a BOM. The listener has `progressed()`, heard as lines are done, and
 * `ended(reason)`, heard once a run has ended and everything it wrote can be read.
 */
export function watchRuns(bom, heard) {
  bomId = bom.id;
  listener = heard;
  byId('enrich').addEventListener('click', start);
  byId('notice-dismiss').addEventListener('click', () => (byId('notice').hidden = true));
  // A stream that is cut off by leaving is no news; coming back from the history opens a new page.
  addEventListener('pagehide', () => stream?.close());
  showState(bom.enrichment);
}

/** Shows a state that was read, unless the stream knows better; follows the run if it is open. */
export function showState(state) {
  if (stream?.status === 'connected') {
    return;
  }
  showRun(state);
  if (isOpen(state) && !following()) {
    follow();
  }
}

async function start() {
  byId('enrich').disabled = true;
  byId('run-message').textContent = '';
  byId('notice').hidden = true;
  try {
    await enrich(bomId);
    follow();
  } catch (problem) {
    byId('run-message').textContent = problem.message;
    byId('enrich').disabled = false;
  }
}

function following() {
  return stream !== null && stream.status !== 'closed' && stream.status !== 'error';
}

/** A stream of its own for each run: it begins with the run's newest event. */
function follow() {
  stream?.close();
  stream = openEnrichmentStream({
    bomId,
    token,
    // The page's own folder, as opposed to the host's root, where it need not live.
    baseUrl: new URL('.', location.href).href,
    on: { '*': heard, 'connection-change': connectionChanged, stream_end: ended },
  });
}

function heard({ data }) {
  if (data.state) {
    showRun(data.error ? { ...data.state, error: data.error } : data.state);
    listener.progressed();
  }
}

function connectionChanged(change) {
  showConnection(change);
  if (change.status === 'error') {
    refused(change.error);
  }
  if (change.status === 'closed' && change.reason === 'no_open_run') {
    listener.ended(change.reason);
  }
}

function refused(error) {
  if (error.status === 401) {
    expire();
  }
  byId('run-message').textContent = error.detail;
  byId('enrich').disabled = false;
}

function ended({ data }) {
  const state = stream.progress;
  if (data.reason.startsWith('enrichment.') && state) {
    const { enriched_items: done, failed_items: missed } = state;
    byId('notice').dataset.status = state.status;
    byId('notice-text').textContent =
      `${stateWord(state.status)}: ${count(done)} enriched, ${count(missed)} failed.`;
    byId('notice').hidden = false;
  }
  listener.ended(data.reason);
}
