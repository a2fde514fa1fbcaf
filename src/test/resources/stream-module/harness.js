/** Listens to a stream for a check, and says what does not hold. */
import { EnrichmentStream } from './enrichment-stream.js';

/** Listens until the stream is closed or refused. */
export function listen(bomId, options = {}) {
  const heard = { events: [], states: [], missed: [] };
  return new Promise((resolve) => {
    heard.stream = hear(bomId, options, heard);
    heard.stream.addEventListener('connection-change', ({ status }) => {
      if (status === 'closed' || status === 'error') {
        resolve(heard);
      }
    });
  });
}

export function hear(bomId, options, heard) {
  const stream = new EnrichmentStream({ bomId, token: 'a-token', ...options });
  heard.polled = 0;
  heard.pending = [];
  stream.addEventListener('*', ({ name, id, data, polled }) => {
    heard.events.push(id ? `${id} ${name}` : name);
    heard.polled += polled ? 1 : 0;
    heard.pending.push(data.state?.pending_items);
  });
  stream.addEventListener('connection-change', ({ status, reason, polling }) =>
    heard.states.push([status, reason, polling && 'polling'].filter(Boolean).join(' ')),
  );
  stream.addEventListener('history-missed', ({ after, from, state }) =>
    heard.missed.push({ after, from, pending: state.pending_items }),
  );
  return stream;
}

export function numbered({ events }) {
  return events.filter((event) => /^\d/.test(event));
}

export async function requests(bomId) {
  return (await fetch(`requests/${bomId}`)).json();
}

/** Of each request, without its ticket. */
export async function queries(bomId) {
  return (await requests(bomId)).map(({ query }) =>
    query.replace('null', '').replace(/&?ticket=[^&]+/, ''),
  );
}

/** The milliseconds from each request to the next. */
export async function gaps(bomId) {
  const times = (await requests(bomId)).map(({ at }) => at);
  return times.slice(1).map((time, index) => time - times[index]);
}

export function elapsed(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export function equal(actual, expected) {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) {
    throw new Error(`expected ${should}, but was ${is}`);
  }
}

export function atLeast(least, actual) {
  equal(actual >= least ? 'late enough' : `${actual} ms, sooner than ${least} ms`, 'late enough');
}

export function atMost(most, actual) {
  equal(actual <= most ? 'soon enough' : `${actual} ms, later than ${most} ms`, 'soon enough');
}
