// Follows streams by the browser's own EventSource, and keeps what it tells.
const NAMES = [
  'connected', 'progress', 'stream_end', 'stream_closing',
  ...['queued', 'started', 'completed', 'failed', 'waiting', 'paused', 'resumed', 'cancelled']
    .map((word) => 'enrichment.' + word),
];
const streams = new Map();

window.follow = (key, url) => {
  const source = new EventSource(url);
  const events = [];
  streams.set(key, { source, events });
  for (const name of NAMES) {
    source.addEventListener(name, (e) => {
      events.push([e.lastEventId, name, e.data]);
      if (name === 'stream_end') source.close();
    });
  }
};

window.take = (key, from) => streams.get(key).events.slice(from);

window.leave = (key) => {
  streams.get(key).source.close();
  streams.delete(key);
};
