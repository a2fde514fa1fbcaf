// Follows a stream by @microsoft/fetch-event-source, with the token in a header, and prints each
// event as a line of JSON.
import module from '@microsoft/fetch-event-source';

// It is made for browsers, and asks the window for its timers and for fetch.
globalThis.window = globalThis;
globalThis.document = { hidden: false, addEventListener() {}, removeEventListener() {} };

const [url, token] = process.argv.slice(2);
let ended = false;

await module.fetchEventSource(url, {
  headers: { Authorization: 'Bearer ' + token },
  openWhenHidden: true,
  onmessage({ id, event, data }) {
    console.log(JSON.stringify([id, event, data]));
    ended ||= event === 'stream_end';
  },
  onclose() {
    // It would leave for good at any end of the connection.
    if (!ended) throw new Error('closed before its end');
  },
  onerror(error) {
    console.error(new Date().toISOString(), error.message);
  },
});
