/**
 * @import { Child } from '../../element.js'
 * @import { KnownSources } from '../entity/known-sources.js'
 * @import { Source } from '../entity/source.d.ts'
 */
import { element } from '../../element.js';
import { counted, soon } from '../../words.js';
import { quotaWords, stateReason, stateWord, trialWords } from '../entity/source-words.js';
import { sourceLabel } from './source-label.js';

/**
 * What a source is called and how it stands: the head of its card.
 *
 * @param {Source} source
 * @param {KnownSources} sources
 * @returns {Child[]}
 */
export function cardHead(source, sources) {
  const { source: name, state } = source;
  return [
    element('h2', {}, ...sourceLabel(name, sources)),
    element('span', { class: `source-state ${state}` }, stateWord(state)),
  ];
}

/**
 * Why, and all that is known of it.
 *
 * @param {Source} source
 * @returns {Child[]}
 */
export function cardBody(source) {
  const { quotas, answered_at: answered, last_error: error, failed_at: failed, tried } = source;
  return [
    reason(source),
    element(
      'dl',
      { class: 'source-facts' },
      quotas.flatMap((quota) => fact('Quota', quotaWords(quota))),
      answered ? fact('Last answer', time(answered)) : [],
      error ? fact('Last error', error, ...(failed ? [', ', time(failed)] : [])) : [],
      waiting(source),
      tried ? fact('Adapter', trialWords(tried)) : [],
    ),
  ];
}

/** @param {Source} source */
function reason(source) {
  const { state, key_page: page } = source;
  const why = stateReason(source);
  const wanted = state === 'off' || state === 'refused';
  const link = wanted && page ? keyLink(page) : null;
  return why || link ? element('p', {}, why, link ? ' ' : null, link) : null;
}

/** @param {string} page */
function keyLink(page) {
  return element('a', { href: page, rel: 'noopener noreferrer' }, 'Where a key is had');
}

/** @param {Source} source */
function waiting({ questions_waiting: questions }) {
  return questions > 0 ? fact('Waiting for it', counted(questions, 'question')) : [];
}

/**
 * @param {string} title
 * @param {...Child} told
 */
function fact(title, ...told) {
  return [element('dt', {}, title), element('dd', {}, ...told)];
}

/** @param {string} iso */
function time(iso) {
  return element('time', { datetime: iso }, soon(iso));
}
