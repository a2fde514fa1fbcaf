/** What the pages say of sources and lines, without a server. */
import { kindOf } from './app/bom/entity/kind.js';
import { withItem } from './app/bom/entity/line-news.js';
import { breakFor } from './app/bom/entity/price.js';
import { whoIs } from './app/identity/entity/session.js';
import { waitingDetail } from './app/run/boundary/waiting.js';
import { awayWords } from './app/source/entity/away-words.js';
import { KnownSources } from './app/source/entity/known-sources.js';
import {
  quotaWords,
  stateReason,
  stateWord,
  testWords,
  trialWords,
} from './app/source/entity/source-words.js';
import { soon } from './app/words.js';
import { equal } from './harness.js';

const UNTIL = new Date(Date.now() + 60_000).toISOString();
const MOUSER = {
  source: 'simulated mouser',
  title: 'Mouser',
  kind: 'supplier',
  state: 'quota_used_up',
  until: UNTIL,
  simulated: true,
};

export const pageChecks = {
  sourcesAreCalledWhatPeopleCallThem() {
    const known = sources();
    equal(known.titleOf('simulated mouser'), 'Mouser');
    equal(known.titleOf('mouser'), 'Mouser');
    equal(known.titleOf('numbers (Yageo RC)'), 'Rule (Yageo RC)');
    equal(known.titleOf('numbers'), 'Part number rules');
    equal(known.titleOf('catalogue (shipped)'), 'Catalogue (shipped)');
    equal(known.titleOf('arrow'), 'Arrow');
    equal([known.areSimulated, known.plays('mouser'), known.plays('arrow')], [true, true, false]);
    equal(new KnownSources().areSimulated, false);
  },

  sourcesSayWhyTheyAreNotAsked() {
    const off = { state: 'off', off: 'MOUSER_API_KEY is not set' };
    equal(stateReason(off), 'MOUSER_API_KEY is not set.');
    equal(stateReason(MOUSER), `Its quota is used up until ${soon(UNTIL)}.`);
    equal(stateReason({ state: 'refused' }), 'It refuses the key.');
    equal(stateReason({ state: 'on', breaker_open: false }), '');
    equal([stateWord('quota_used_up'), stateWord('new_one')], ['Quota used up', 'new one']);
    equal(awayWords({ why: 'down' }), 'it does not answer');
    const past = new Date(Date.now() - 60_000).toISOString();
    equal(awayWords({ why: 'quota_used_up', until: past }), `its quota was used up until ${soon(past)}`);
    equal(trialWords('documents'), 'Tried on documents only');
  },

  quotasAreTold() {
    const day = { unit: 'call', most: 1000, window: 'PT24H', left: 940, resets_at: UNTIL };
    equal(quotaWords(day), `940 of 1,000 calls a day left, resets at ${soon(UNTIL)}`);
    equal(quotaWords({ unit: 'call', most: 1, window: 'PT1M', left: 1 }), '1 call a minute');
    equal(quotaWords({ unit: 'part', most: 9, left: 2 }), '2 of 9 parts in all left');
    equal(quotaWords({ unit: 'call', most: 9, window: 'PT10S', left: 9 }), '9 calls in 10 s');
  },

  outcomeOfATestIsALine() {
    const found = { mpn: 'NE555P', outcome: 'found', manufacturer: 'TI', offers: 2, took_ms: 412 };
    equal(testWords(found), 'NE555P: found, of TI, 2 offers (412 ms).');
    const refused = { mpn: 'NE555P', outcome: 'refused', offers: 0, took_ms: 1200 };
    equal(testWords(refused), 'NE555P: it refuses the key (1,200 ms).');
    const none = { mpn: 'NE555P', outcome: 'not_found', detail: 'Nobody has it.', offers: 0, took_ms: 1 };
    equal(testWords(none), 'NE555P: not found, Nobody has it (1 ms).');
  },

  waitingRunSaysWhyAndForHowManyLines() {
    const run = { waiting_for: 'simulated mouser', waiting_until: UNTIL, pending_items: 2 };
    equal(
      waitingDetail(run, sources()),
      `Its quota is used up until ${soon(UNTIL)}. It goes on by itself. 2 lines are put off until then.`,
    );
    equal(waitingDetail({ waiting_for: 'database', pending_items: 2 }, sources()), 'It goes on by itself.');
    const other = { waiting_for: 'other', waiting_until: UNTIL, pending_items: 1 };
    equal(
      waitingDetail(other, sources()),
      `Until ${soon(UNTIL)}. It goes on by itself. 1 line is put off until then.`,
    );
  },

  lineTakesWhatAnEventTells() {
    const line = { line_number: 3, mpn: 'X', status: 'pending', part: { package: '0402' } };
    const done = withItem(line, { line_number: 3, status: 'enriched', lifecycle: 'obsolete' });
    equal([kindOf(done), done.mpn, done.part], ['matched', 'X', { package: '0402', lifecycle: 'obsolete' }]);
    const failed = withItem(done, { line_number: 3, status: 'failed', code: 'part_not_found' });
    equal([kindOf(failed), failed.error], ['not_found', { code: 'part_not_found', detail: '' }]);
    const told = { ...failed, error: { code: 'part_not_found', detail: 'No such part.' } };
    equal(withItem(told, { status: 'failed', code: 'part_not_found' }).error, told.error);
    equal(withItem(told, { status: 'enriched' }).error, null);
  },

  priceThatHoldsIsOfTheNeed() {
    const breaks = [100, 1, 1000].map((quantity) => ({ quantity, unit_price: `1.${quantity}` }));
    const held = (need, least) =>
      breakFor({ price_breaks: breaks, minimum_order: least }, need)?.quantity;
    equal([held(99), held(100), held(5000), held(undefined)], [1, 100, 1000, 1]);
    equal([held(5, 200), held(undefined, 200)], [100, 100]);
    equal(breakFor({ price_breaks: [] }, 5), undefined);
    equal(breakFor({ price_breaks: [{ quantity: 50, unit_price: '1' }] }, 5).quantity, 50);
  },

  operatorIsKnownByTheToken() {
    const operator = (claims) => whoIs(`x.${btoa(JSON.stringify(claims))}.x`).operator;
    equal(operator({ groups: ['operator'] }), true);
    equal(operator({ realm_access: { roles: ['a', 'operator'] } }), true);
    equal([operator({ groups: ['operators'] }), operator({}), whoIs('opaque').operator], [false, false, false]);
  },
};

function sources() {
  const known = new KnownSources();
  known.take([{ source: 'numbers', title: 'numbers', kind: 'own', simulated: false }, MOUSER]);
  return known;
}
