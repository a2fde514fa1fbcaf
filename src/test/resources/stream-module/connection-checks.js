/** How a connection is opened, kept, and opened again. */
import { atLeast, atMost, elapsed, equal, gaps, listen, numbered, queries, requests } from './harness.js';

export const connectionChecks = {
  async opensEachConnectionByATicketOfItsOwn() {
    let asked = 0;
    await listen('cut.token', { token: async () => `t-${++asked}` });
    const tickets = await requests('cut.token/ticket');
    equal(tickets.map(({ authorization }) => authorization), ['Bearer t-1', 'Bearer t-2']);
    const made = await requests('cut.token');
    equal(made.map(({ authorization }) => authorization), ['null', 'null']);
    equal(new Set(made.map(({ query }) => /ticket=([^&]+)/.exec(query)[1])).size, 2);
    equal(made.some(({ query }) => query.includes('t-1') || query.includes('t-2')), false);
  },

  async showsTheTokenInAHeaderWhereThereAreNoTickets() {
    for (const [id, options] of [['no-tickets', {}], ['none.plain', { tickets: false }]]) {
      const heard = await listen(id, options);
      equal(heard.stream.status, 'closed');
      const [{ authorization, query }] = await requests(id);
      equal([authorization, query], ['Bearer a-token', 'null']);
    }
    equal((await requests('none.plain/ticket')).length, 0);
  },

  async triesAnotherTicketWhereOneIsRefused() {
    const heard = await listen('stale-ticket');
    equal(heard.states, ['connecting', 'connected', 'closed enrichment.completed']);
  },

  async asksForAnotherTokenWhereOneIsRefused() {
    const asked = [];
    const token = ({ renew }) => asked.push(renew) && `t-${asked.length}`;
    const heard = await listen('refused-ticket', { token });
    equal(asked, [false, true]);
    equal(heard.stream.status, 'closed');
    equal((await listen('unauthorized.renewed', { token })).stream.status, 'error');
    equal((await requests('unauthorized.renewed/ticket')).length, 2);
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
      equal((await requests(`${id}/ticket`)).length, 1);
    }
  },

  async waitsAsLongAsItIsTold() {
    const heard = await listen('too-many');
    atLeast(1000, (await gaps('too-many'))[0]);
    equal(heard.states.slice(0, 3), ['connecting', 'reconnecting', 'connected']);
    await listen('unavailable');
    atMost(2_500, (await gaps('unavailable'))[0]);
  },

  async honoursRetry() {
    await listen('slow-to-retry');
    const [gap] = await gaps('slow-to-retry');
    atLeast(400, gap);
    atMost(2_500, gap);
  },

  async waitsLongerAfterEachFailureUntilItSucceeds() {
    await listen('cut-at-once');
    const waited = await gaps('cut-at-once');
    waited.slice(0, 4).forEach((gap, failures) => atLeast(300 * 2 ** failures, gap));
    atMost(4_700, waited[4]);
  },

  async leavesAConnectionThatIsSilent() {
    const heard = await listen('silent', { silence: 300 });
    atMost(4_500, (await gaps('silent'))[0]);
    equal(heard.states.slice(0, 4), ['connecting', 'connected', 'reconnecting', 'connected']);
  },

  async staysWhileKeepalivesCome() {
    const heard = await listen('only-keepalives', { silence: 8_000 });
    equal(heard.events, ['connected', 'stream_end']);
    equal((await requests('only-keepalives')).length, 1);
  },

  async comesBackAfterStreamClosing() {
    const heard = await listen('closing');
    equal(numbered(heard), ['1 enrichment.started', '2 enrichment.completed']);
    equal(heard.events.includes('stream_closing'), true);
    equal(heard.states.includes('reconnecting server_draining'), true);
  },

  async leavesAServerThatSaysItClosesButDoesNot() {
    const heard = await listen('lingering');
    equal(heard.states.slice(0, 3), ['connecting', 'connected', 'reconnecting token_expired']);
    atMost(12_000, (await gaps('lingering'))[0]);
  },

  async waitsLongerEachTimeTheServerIsBusy() {
    const heard = await listen('busy');
    (await gaps('busy')).forEach((gap, failures) => atLeast(100 * 2 ** failures, gap));
    equal(heard.states.slice(0, 2), ['connecting', 'reconnecting busy']);
  },

  async givesUpATokenThatNeverComes() {
    let asked = 0;
    const token = () => (++asked === 1 ? new Promise(() => {}) : 't');
    const heard = await listen('none.hanging', { token, patience: 2_000 });
    equal(heard.stream.status, 'closed');
  },

  async reconnectsWhenAsked() {
    const heard = await listen('none.again');
    const again = new Promise((resolve) => {
      heard.stream.addEventListener('stream_end', resolve);
    });
    heard.stream.reconnect();
    await again;
    equal(await queries('none.again'), ['', 'last_event_id=4']);
    equal(numbered(heard).length, 4);
  },
};
