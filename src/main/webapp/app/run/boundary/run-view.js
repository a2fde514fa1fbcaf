import { openEnrichmentStream } from '../../../enrichment-stream.js';
import { byId } from '../../element.js';
import { expire } from '../../identity/control/request.js';
import { token } from '../../identity/entity/session.js';
import { showConnection } from '../../stream/boundary/connection.js';
import { enrich } from '../control/enrichment.js';
import { isNewer, isOpen, withPlace } from '../entity/run.js';
import { showRun } from './banner.js';
import { batchesOf, watchBatches } from './batch-view.js';
import { hideNotice, showNotice } from './notice.js';
import { watchQueue } from './queue-view.js';
import { offerActions, showActions, wishFor } from './run-actions.js';
import { offerRuns, showChoice } from './scope-choice.js';

let bomId;
let listener;
let stream = null;
let shown = null;

/**
 * The live banner of a BOM. The listener has `progressed()`, heard as lines are done, and
 * `ended(reason)`, heard once a run has ended and everything it wrote can be read.
 */
export function watchRuns(bom, heard) {
  bomId = bom.id;
  listener = heard;
  offerRuns(start);
  offerActions(bomId, { answered });
  watchBatches(bomId);
  byId('notice-dismiss').addEventListener('click', hideNotice);
  // A stream that is cut off by leaving is no news; coming back from the history opens a new page.
  addEventListener('pagehide', () => stream?.close());
  showState(bom.enrichment);
}

/** Shows a state that was read, unless the stream knows better; follows the run if it is open. */
export function showState(state) {
  if (stream?.status === 'connected') {
    return;
  }
  show(state);
  if (isOpen(state) && !following()) {
    follow();
  }
}

function show(state) {
  shown = withPlace(state, shown);
  showRun(shown, wishFor(shown));
  showChoice(shown);
  showActions(shown);
  watchQueue(bomId, shown, show);
  if (shown) {
    batchesOf(shown);
  }
}

async function start(scope) {
  byId('enrich').disabled = true;
  byId('run-message').textContent = '';
  hideNotice();
  try {
    await enrich(bomId, scope);
    follow();
  } catch (problem) {
    byId('run-message').textContent = problem.message;
    byId('enrich').disabled = false;
  }
}

/** Something was asked of the run; the stream may have told what became of it before. */
function answered(state) {
  show(state && isNewer(state, shown) ? state : shown);
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
    show(data.error ? { ...data.state, error: data.error } : data.state);
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
  if (data.reason.startsWith('enrichment.') && stream.progress) {
    showNotice(stream.progress);
  }
  listener.ended(data.reason);
}
