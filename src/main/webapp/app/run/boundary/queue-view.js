import { newestRun } from '../control/enrichment.js';

/** How the queue moves on is told by no event: the place in it is read, this often. */
const REFRESH_MS = 3_000;

let timer = null;

/** Reads a queued run's place until it is its turn; `show` takes the state. */
export function watchQueue(bomId, state, show) {
  clearTimeout(timer);
  if (state?.status === 'queued') {
    timer = setTimeout(() => read(bomId, state, show), REFRESH_MS);
  }
}

async function read(bomId, known, show) {
  const mine = timer;
  const state = document.hidden ? known : await newestRun(bomId).catch(() => known);
  // What the stream has told in the meantime is newer, and has set a timer of its own, or none.
  if (timer === mine) {
    show(state);
  }
}
