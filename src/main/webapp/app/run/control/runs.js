/** A BOM's runs, as the server has them. */
import { request } from '../../identity/control/request.js';

/** As many batches as a run may have. */
const ALL_BATCHES = 1_000;

/** What was asked for and is not known to be granted: {wanted, key}. */
let unanswered = null;

/**
 * Queues a run; `scope` is the body of the request. Gives false where one is open already (409): it
 * can be followed as well. Asked again, after an answer that never came, it makes no second run.
 */
export async function enrich(bomId, scope) {
  const wanted = JSON.stringify([bomId, scope]);
  if (unanswered?.wanted !== wanted) {
    unanswered = { wanted, key: newKey() };
  }
  try {
    await request('POST', `${path(bomId)}/enrich`, scope, { 'Idempotency-Key': unanswered.key });
  } catch (problem) {
    if (problem.status >= 400 && problem.status < 500) {
      unanswered = null;
    }
    if (problem.code === 'run_open') {
      return false;
    }
    throw problem;
  }
  unanswered = null;
  return true;
}

/** Asks something of the newest run, `pause`, `resume` or `cancel`; gives its state. */
export function ask(bomId, action) {
  return request('POST', `${path(bomId)}/enrichment/${action}`);
}

/** The state of the newest run, with its place in the queue. */
export function newestRun(bomId) {
  return request('GET', `${path(bomId)}/enrichment`);
}

/** The newest run's batches behind a number, in order. */
export async function batchesAfter(bomId, number) {
  const address = `${path(bomId)}/enrichment/batches?limit=${ALL_BATCHES}&cursor=${number}`;
  return (await request('GET', address)).items;
}

function path(bomId) {
  return `api/boms/${encodeURIComponent(bomId)}`;
}

/** Unlike `randomUUID`, random values are there over plain HTTP too. */
function newKey() {
  return (
    crypto.randomUUID?.() ??
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16)).join('-')
  );
}
