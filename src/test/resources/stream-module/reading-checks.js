/** What is done where no stream comes through. */
import { messageOf } from './app/stream/entity/run-state.js';
import { elapsed, equal, hear, listen, numbered, requests } from './harness.js';

/** Times for those who cannot wait. */
const HURRY = { patience: 2_000, pollInterval: 100, streamAgain: 60_000 };

export const readingChecks = {
  async readsTheStateWhereStreamsAreHeldBack() {
    const heard = await listen('held-back', HURRY);
    equal(heard.events[0], 'progress');
    equal(heard.events.slice(-2), ['enrichment.completed', 'stream_end']);
    equal(heard.events.length, 7);
    equal(heard.polled, 7);
    equal(heard.states, ['connecting', 'connected polling', 'closed enrichment.completed']);
    equal((await requests('held-back/state'))[0].authorization, 'Bearer a-token');
    const asked = (await requests('held-back')).length;
    await elapsed(300);
    equal((await requests('held-back')).length, asked);
    equal((await requests('held-back/state')).length, 6);
  },

  async goesBackToStreamingWithoutTellingOlderStates() {
    const heard = await listen('held-back-at-first', { ...HURRY, streamAgain: 2_000 });
    equal(heard.states.slice(0, 3), ['connecting', 'connected polling', 'connected']);
    equal(numbered(heard), ['3 progress', '4 enrichment.completed']);
    const pending = heard.pending.filter((count) => count !== undefined);
    equal(pending, pending.toSorted((one, other) => other - one));
  },

  async hearsNothingMoreOnceClosedWhileReading() {
    const heard = { events: [], states: [], missed: [] };
    await new Promise((resolve) => {
      heard.stream = hear('held-back.closed', HURRY, heard);
      heard.stream.addEventListener('progress', resolve);
    });
    heard.stream.close();
    const read = (await requests('held-back.closed/state')).length;
    await elapsed(500);
    equal((await requests('held-back.closed/state')).length, read);
    equal(heard.events.length, 1);
  },

  namesWhatARunThatIsReadHasTurnedTo() {
    const at = (status, more) => ({ run_id: 'r', status, ...more });
    const begun = { started_at: '2025-12-16T10:00:00Z' };
    const turns = [
      [null, at('enriching'), 'progress'],
      [at('queued'), at('enriching'), 'enrichment.started'],
      [at('enriching'), at('paused'), 'enrichment.paused'],
      [at('paused', begun), at('enriching'), 'enrichment.resumed'],
      [at('queued', begun), at('enriching'), 'enrichment.resumed'],
      [at('enriching'), at('waiting'), 'enrichment.waiting'],
      [at('waiting'), at('waiting'), 'progress'],
      [at('paused'), at('cancelled'), 'enrichment.cancelled'],
      [{ run_id: 'former', status: 'paused', ...begun }, at('enriching'), 'progress'],
    ];
    equal(
      turns.map(([former, state]) => messageOf(state, former).name),
      turns.map(([, , name]) => name),
    );
  },
};
