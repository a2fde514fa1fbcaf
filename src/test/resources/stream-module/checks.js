/** Runs the stream module against streams that go wrong, and writes what held into the page. */
import { EventStreamParser } from './app/stream/control/event-stream-parser.js';
import { EnrichmentStream, openEnrichmentStream } from './enrichment-stream.js';

const checks = {
  parserTakesAnyPieces() {
    const text =
      ': comment\r\nid: 1\r\nevent: a\rdata: x\ndata:y\r\n\r\nretry: 50\rdata\ndata:  z\r\r' +
      'nonsense: 1\nid: 2\n\nid: \0\nevent: b\ndata: {"a":"b:c"}\n\nevent: left\ndata: open';
    const whole = parsed([text]);
    equal(whole, [
      { name: 'a', data: 'x\ny', id: '1' },
      { name: 'message', data: '\n z', id: undefined },
      { name: 'b', data: '{"a":"b:c"}', id: undefined },
    ]);
    equal(parsed([...text]), whole);
    for (let cut = 0; cut <= text.length; cut++) {
      equal(parsed([text.slice(0, cut), '', text.slice(cut)]), whole);
    }
  },

  parserRefusesEndlessEvent() {
    let refused = false;
    try {
      parsed(Array.from({ length: 2000 }, () => `data: ${'x'.repeat(1000)}\n`));
    } catch (failure) {
      refused = failure instanceof RangeError;
    }
    equal(refused, true);
  },

  async tellsEachEventInOrder() {
    const heard = await listen('none');
    equal(heard.events, [
      'connected',
      '1 enrichment.queued',
      '2 enrichment.started',
      '3 progress',
      '4 enrichment.completed',
      'stream_end',
    ]);
    equal(heard.states, ['connecting', 'connected', 'closed enrichment.completed']);
    equal(heard.stream.progress, { status: 'enriching' });
  },

  async namesTheEventsByTheirType() {
    const progress = new Promise((resolve) => {
      openEnrichmentStream({ bomId: 'none.typed', token: 't', on: { progress: resolve } });
    });
    const { type, id, data } = await progress;
    equal([type, id, data.state.status], ['progress', 3, 'enriching']);
  },

  async closesForGoodAtStreamEnd() {
    const heard = await listen('none.once');
    await elapsed(200);
    equal([heard.stream.status, (await requests('none.once')).length], ['closed', 1]);
  },

  async resumesBehindTheLastEventWithoutDoubles() {
    const heard = await listen('cut');
    equal(numbered(heard), ['1 enrichment.started', '2 progress', '3 enrichment.completed']);
    equal((await requests('cut')).map(({ query }) => query), ['null', 'last_event_id=2']);
    equal(heard.states.slice(0, 4), ['connecting', 'connected', 'reconnecting', 'connected']);
  },

  async asksForATokenBeforeEachConnectionAndKeepsItOutOfTheAddress() {
    let asked = 0;
    await listen('cut.token', { token: async () => `t-${++asked}` });
    const made = await requests('cut.token');
    equal(made.map(({ authorization }) => authorization), ['Bearer t-1', 'Bearer t-2']);
    equal(made.some(({ query }) => query.includes('t-')), false);
  },

  async beginsBehindTheGivenEvent() {
    const heard = await listen('none.from', { lastEventId: 2 });
    equal(numbered(heard), ['3 progress', '4 enrichment.completed']);
    equal((await requests('none.from'))[0].query, 'last_event_id=2');
  },

  async closesWhereThereIsNothingNew() {
    const heard = await listen('no-content');
    equal(heard.states, ['connecting', 'closed no_open_run']);
  },

  async stopsWhereItIsRefused() {
    for (const [id, status] of [['unauthorized', 401], ['forbidden', 403], ['missing', 404]]) {
      const heard = await listen(id);
      await elapsed(100);
      equal(heard.states, ['connecting', 'error']);
      equal(heard.stream.error, { status, code: 'told', detail: 'Told so.' });
      equal((await requests(id)).length, 1);
    }
  },

  async waitsAsLongAsItIsTold() {
    const heard = await listen('too-many');
    atLeast(1000, (await gaps('too-many'))[0]);
    equal(heard.states.slice(0, 3), ['connecting', 'reconnecting', 'connected']);
    await listen('unavailable');
    atMost(900, (await gaps('unavailable'))[0]);
  },

  async honoursRetry() {
    await listen('slow-to-retry');
    const [gap] = await gaps('slow-to-retry');
    atLeast(400, gap);
    atMost(1500, gap);
  },

  async waitsLongerAfterEachFailureUntilItSucceeds() {
    await listen('cut-at-once');
    const waited = await gaps('cut-at-once');
    waited.slice(0, 4).forEach((gap, failures) => atLeast(100 * 2 ** failures, gap));
    atMost(800, waited[4]);
  },

  async leavesAConnectionThatIsSilent() {
    const heard = await listen('silent', { silence: 300 });
    atMost(3000, (await gaps('silent'))[0]);
    equal(heard.states.slice(0, 4), ['connecting', 'connected', 'reconnecting', 'connected']);
  },

  async staysWhileKeepalivesCome() {
    const heard = await listen('only-keepalives', { silence: 500 });
    equal(heard.events, ['connected', 'stream_end']);
    equal((await requests('only-keepalives')).length, 1);
  },

  async joinsCharactersThatWereTorn() {
    const heard = await listen('shredded');
    equal(numbered(heard), ['7 progress']);
    equal(heard.stream.progress.current_item.mpn, '10 k\u03A9 \u00B5\u{1F50C}');
  },

  async comesBackAfterStreamClosing() {
    const heard = await listen('closing');
    equal(numbered(heard), ['1 enrichment.started', '2 enrichment.completed']);
    equal(heard.events.includes('stream_closing'), true);
  },

  async startsAnewWhereTheServerHasForgotten() {
    const heard = await listen('forgetful', { lastEventId: 90 });
    equal(numbered(heard), ['5 enrichment.completed']);
  },

  async passesOnEventsWithoutNumber() {
    const heard = await listen('foreign');
    equal(heard.events, ['connected', 'progress', 'progress', 'message', 'stream_end']);
  },

  async goesOnBehindAnEventThatCannotBeRead() {
    const heard = await listen('garbled');
    equal(numbered(heard), ['2 enrichment.completed']);
    equal((await requests('garbled'))[1].query, 'last_event_id=1');
  },

  async saysNothingMoreOnceClosed() {
    const heard = { events: [], states: [] };
    await new Promise((resolve) => {
      const stream = hear('endless', {}, heard);
      stream.addEventListener('enrichment.started', () => {
        stream.close();
        resolve();
      });
    });
    await elapsed(200);
    equal(heard.states, ['connecting', 'connected', 'closed closed_by_page']);
    equal(numbered(heard), ['1 enrichment.started']);
    equal((await requests('endless')).length, 1);
  },

  async reconnectsWhenAsked() {
    const heard = await listen('none.again');
    const again = new Promise((resolve) => {
      heard.stream.addEventListener('stream_end', resolve);
    });
    heard.stream.reconnect();
    await again;
    equal((await requests('none.again')).map(({ query }) => query), ['null', 'last_event_id=4']);
    equal(numbered(heard).length, 4);
  },
};

/** Listens until the stream is closed or refused. */
function listen(bomId, options = {}) {
  const heard = { events: [], states: [] };
  return new Promise((resolve) => {
    heard.stream = hear(bomId, options, heard);
    heard.stream.addEventListener('connection-change', ({ status }) => {
      if (status === 'closed' || status === 'error') {
        resolve(heard);
      }
    });
  });
}

function hear(bomId, options, heard) {
  const stream = new EnrichmentStream({ bomId, token: 'a-token', ...options });
  stream.addEventListener('*', ({ name, id }) => heard.events.push(id ? `${id} ${name}` : name));
  stream.addEventListener('connection-change', ({ status, reason }) =>
    heard.states.push(reason ? `${status} ${reason}` : status),
  );
  return stream;
}

function numbered({ events }) {
  return events.filter((event) => /^\d/.test(event));
}

function parsed(pieces) {
  const parser = new EventStreamParser();
  return pieces.flatMap((piece) => [...parser.push(piece)]);
}

async function requests(bomId) {
  return (await fetch(`requests/${bomId}`)).json();
}

/** The milliseconds from each request to the next. */
async function gaps(bomId) {
  const times = (await requests(bomId)).map(({ at }) => at);
  return times.slice(1).map((time, index) => time - times[index]);
}

function elapsed(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function equal(actual, expected) {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) {
    throw new Error(`expected ${should}, but was ${is}`);
  }
}

function atLeast(least, actual) {
  equal(actual >= least ? 'late enough' : `${actual} ms, sooner than ${least} ms`, 'late enough');
}

function atMost(most, actual) {
  equal(actual <= most ? 'soon enough' : `${actual} ms, later than ${most} ms`, 'soon enough');
}

async function run([name, check]) {
  const result = document.createElement('li');
  result.dataset.name = name;
  try {
    await Promise.race([check(), elapsed(15_000).then(() => equal('no end', 'an end'))]);
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
