/** @import { Quota, Source, SourceState, SourceTest } from './source.d.ts' */
import { count, counted, duration, soon, spaced } from '../../words.js';
import { awayWords } from './away-words.js';

/** @type {Record<SourceState, string>} */
const STATES = {
  on: 'On',
  off: 'Off',
  throttled: 'Throttled',
  quota_used_up: 'Quota used up',
  down: 'Down',
  refused: 'Key refused',
};

/** @type {Record<string, string | undefined>} */
const TRIALS = {
  recorded_replies: 'Tried on recorded replies',
  documents: 'Tried on documents only',
  unverified: 'Unverified',
};

/** @type {Record<string, string | undefined>} */
const OUTCOMES = {
  found: 'found',
  not_found: 'not found',
  ambiguous: 'several parts',
  failed: 'failed',
};

/** @type {Record<number, string | undefined>} */
const WINDOWS = { 1: 'a second', 60: 'a minute', 3_600: 'an hour', 86_400: 'a day' };

const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const UNITS = [86_400, 3_600, 60, 1];

/**
 * A state by a word; one that is not known yet as the wire has it.
 *
 * @param {SourceState} state
 */
export function stateWord(state) {
  return STATES[state] ?? spaced(state);
}

/**
 * Why it is not asked, or asked with care; empty where there is nothing to say.
 *
 * @param {Source} source
 */
export function stateReason({ state, off, until, breaker_open: broken }) {
  if (state === 'off') {
    return off ? sentence(off) : '';
  }
  if (state !== 'on') {
    return sentence(awayWords({ why: state, until }));
  }
  return broken ? 'It failed again and again: one call tries it first.' : '';
}

/**
 * What is left of a quota: `940 of 1,000 calls a day left, resets at 06:00`. One that never resets is
 * spread over its window, so that what is left is at most the next call: `60 calls a minute`.
 *
 * @param {Quota} quota
 */
export function quotaWords({ unit, most, window, left, resets_at: resets }) {
  const span = window ? windowWords(window) : 'in all';
  if (window && !resets) {
    return `${counted(most, unit)} ${span}`;
  }
  const of = `${count(left)} of ${counted(most, unit)} ${span} left`;
  return resets && left < most ? `${of}, resets at ${soon(resets)}` : of;
}

/**
 * How far the adapter of a source has been tried.
 *
 * @param {string} tried
 */
export function trialWords(tried) {
  return TRIALS[tried] ?? spaced(tried);
}

/**
 * What came of a test, in a line.
 *
 * @param {SourceTest} test
 */
export function testWords({ mpn, outcome, detail, manufacturer, offers, took_ms: took }) {
  const what = OUTCOMES[outcome] ?? awayWords({ why: outcome });
  const more = [
    manufacturer ? `of ${manufacturer}` : null,
    outcome === 'found' ? counted(offers, 'offer') : null,
    detail,
  ];
  const said = [`${mpn}: ${what}`, ...more].filter(Boolean).join(', ').replace(/\.$/, '');
  return `${said} (${count(took)} ms).`;
}

/**
 * `PT24H` is a day; what has no name is told in full.
 *
 * @param {string} iso
 */
function windowWords(iso) {
  const parts = DURATION.exec(iso);
  if (!parts) {
    return `in ${iso}`;
  }
  const seconds = UNITS.reduce((sum, unit, index) => sum + unit * Number(parts[index + 1] ?? 0), 0);
  return WINDOWS[seconds] ?? `in ${duration(seconds)}`;
}

/** @param {string} words */
function sentence(words) {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
