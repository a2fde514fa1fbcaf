import { batchesAfter } from '../control/enrichment.js';
import { Batches } from '../entity/batches.js';
import { drawBatches, showBatches } from './batch-grid.js';

/** Which batches are in progress is told by no event: they are read, this often. */
const REFRESH_MS = 1_500;
/** However many events are missed, batches are not read more often. */
const LEAST_MS = 500;

let bomId;
let batches = null;
let status = null;
let timer = null;
let lastRead = 0;
let reading = false;
let missed = false;

/** Shows a BOM's batches for as long as somebody looks. */
export function watchBatches(id) {
  bomId = id;
  document.addEventListener('visibilitychange', () => document.hidden || readWithin(LEAST_MS));
}

/** Shows a run's batches as its state tells of them, and reads them where it does not. */
export function batchesOf(state) {
  const begun = batches?.runId !== state.run_id;
  if (begun) {
    batches = new Batches(state.run_id, state.total_batches);
    drawBatches(batches);
  }
  show(state.batches ?? []);
  const turned = status !== state.status;
  status = state.status;
  // Fewer than the run has done: an event was missed, or brought no batches.
  if (begun || turned || batches.done < state.current_batch) {
    readWithin(LEAST_MS);
  }
}

function show(told) {
  showBatches(batches.take(told), batches);
}

/** At once, if the last reading is as long ago as this. */
function readWithin(milliseconds) {
  clearTimeout(timer);
  timer = setTimeout(read, lastRead + milliseconds - Date.now());
}

async function read() {
  if (reading || document.hidden || batches === null || batches.total < 2) {
    missed = reading;
    return;
  }
  reading = true;
  const asked = batches;
  try {
    const told = await batchesAfter(bomId, asked.doneUpTo());
    if (asked === batches) {
      show(told);
    }
  } catch {
    // The cells stay as they are; whether the server is there is told beside the run's state.
  }
  reading = false;
  readAgain();
}

function readAgain() {
  lastRead = Date.now();
  if (missed || status === 'enriching') {
    readWithin(missed ? LEAST_MS : REFRESH_MS);
  }
  missed = false;
}
