/** Runs the stream module against streams that go wrong, and writes what held into the page. */
import { connectionChecks } from './connection-checks.js';
import { eventChecks } from './event-checks.js';
import { elapsed, equal } from './harness.js';
import { pageChecks } from './page-checks.js';
import { parserChecks } from './parser-checks.js';
import { readingChecks } from './reading-checks.js';

const checks = {
  ...parserChecks,
  ...pageChecks,
  ...eventChecks,
  ...connectionChecks,
  ...readingChecks,
};

async function run([name, check]) {
  const result = document.createElement('li');
  result.dataset.name = name;
  try {
    await Promise.race([check(), elapsed(45_000).then(() => equal('no end', 'an end'))]);
    result.dataset.outcome = 'held';
  } catch (failure) {
    result.dataset.outcome = failure.message;
  }
  result.textContent = `${name}: ${result.dataset.outcome}`;
  document.getElementById('results').append(result);
}

// One after the other: a browser opens only six connections to a server at a time.
for (const entry of Object.entries(checks)) {
  await run(entry);
}
document.getElementById('done').hidden = false;
