// Follows a stream by npm's eventsource, with the token in the address, and prints each event as a
// line of JSON.
import { EventSource } from 'eventsource';

const [url, token] = process.argv.slice(2);
const address = new URL(url);
address.searchParams.set('token', token);
const source = new EventSource(address);
// Its wait for the next try does not keep a program alive.
const life = setInterval(() => {}, 1_000);
const names = [
  'connected', 'progress', 'stream_end', 'stream_closing',
  ...['queued', 'started', 'completed', 'failed', 'waiting', 'paused', 'resumed', 'cancelled']
    .map((word) => 'enrichment.' + word),
];

for (const name of names) {
  source.addEventListener(name, (e) => {
    console.log(JSON.stringify([e.lastEventId, name, e.data]));
    if (name === 'stream_end') {
      source.close();
      clearInterval(life);
    }
  });
}
source.onerror = (e) => console.error(new Date().toISOString(), e.code, e.message);
