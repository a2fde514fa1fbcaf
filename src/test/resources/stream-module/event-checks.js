/** What is told of a run. */
import { openEnrichmentStream } from './enrichment-stream.js';
import { elapsed, equal, hear, listen, numbered, queries, requests } from './harness.js';

export const eventChecks = {
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
    equal(await queries('cut'), ['', 'last_event_id=2']);
    equal(heard.states.slice(0, 4), ['connecting', 'connected', 'reconnecting', 'connected']);
  },

  async beginsBehindTheGivenEvent() {
    const heard = await listen('none.from', { lastEventId: 2 });
    equal(numbered(heard), ['3 progress', '4 enrichment.completed']);
    equal(await queries('none.from'), ['last_event_id=2']);
  },

  async joinsCharactersThatWereTorn() {
    const heard = await listen('shredded');
    equal(numbered(heard), ['7 progress']);
    equal(heard.stream.progress.current_item.mpn, '10 k\u03A9 \u00B5\u{1F50C}');
  },

  async tellsWhatHistoryIsMissed() {
    const heard = await listen('purged', { lastEventId: 7 });
    equal(heard.missed, [{ after: 7, from: 50, pending: 4 }]);
    equal(heard.events, ['connected', '50 progress', '51 enrichment.completed', 'stream_end']);
    const whole = await listen('cut.nothing-missed');
    equal(whole.missed, []);
    const first = await listen('purged.first');
    equal(first.missed, []);
  },

  async staysForTheRunsToCome() {
    const heard = { events: [], states: [], missed: [] };
    const second = new Promise((resolve) => {
      heard.stream = hear('followed', { follow: true }, heard);
      heard.stream.addEventListener('*', ({ id }) => id === 3 && resolve());
    });
    await second;
    heard.stream.close();
    equal(numbered(heard).length, 3);
    equal(await queries('followed'), ['follow=true', 'last_event_id=1&follow=true']);
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
    equal((await queries('garbled'))[1], 'last_event_id=1');
  },

  async saysNothingMoreOnceClosed() {
    const heard = { events: [], states: [], missed: [] };
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
};
