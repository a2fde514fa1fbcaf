/**
 * @import { EnrichmentProgressState } from '../../../enrichment-stream.d.ts'
 * @import { EnrichmentProgressProps } from '../../../enrichment-react.d.ts'
 */
import { createElement as h, useMemo } from 'react';
import { count } from '../../words.js';
import {
  batchWords,
  CONNECTION_WORDS,
  itemWords,
  percentWords,
  stepOf,
  summary,
  timeLeftWords,
} from '../entity/progress-words.js';
import { isOpen, stateWord } from '../entity/run.js';

/**
 * A run's progress: bar, counts, the part that was done last, and how the page hears of it.
 *
 * @param {EnrichmentProgressProps} given
 */
export function EnrichmentProgress({ progress, ...given }) {
  const props = { ...(progress ? propsOf(progress) : {}), ...given };
  const { status, connectionStatus } = props;
  return h(
    'section',
    { className: 'enrichment-progress', 'data-status': status ?? 'none', 'aria-label': 'Enrichment' },
    h(
      'header',
      null,
      h('strong', { className: 'enrichment-progress-status' }, status ? stateWord(status) : 'No run yet'),
      connection(connectionStatus),
    ),
    bar(props),
    counts(props),
    now(props),
    h(Announcement, props),
  );
}

/**
 * @param {EnrichmentProgressState} state
 * @returns {EnrichmentProgressProps}
 */
function propsOf(state) {
  return {
    status: state.status,
    percentComplete: state.percent_complete,
    totalItems: state.total_items,
    enrichedItems: state.enriched_items,
    failedItems: state.failed_items,
    pendingItems: state.pending_items,
    currentItem: state.current_item,
    currentBatch: state.current_batch,
    totalBatches: state.total_batches,
    estimatedTimeRemaining: state.estimated_time_remaining,
  };
}

/**
 * Nothing where it is closed: the run has ended then.
 *
 * @param {EnrichmentProgressProps['connectionStatus']} status
 */
function connection(status) {
  const attributes = { className: 'enrichment-progress-connection', 'data-connection': status };
  return status && status !== 'closed' ? h('span', attributes, CONNECTION_WORDS[status]) : null;
}

/** @param {EnrichmentProgressProps} props */
function bar({ percentComplete = 0, totalItems = 0, enrichedItems = 0, failedItems = 0 }) {
  const part = (/** @type {number} */ items) => (totalItems > 0 ? items / totalItems : 0);
  const done = totalItems > 0 ? part(enrichedItems) : percentComplete / 100;
  return h(
    'div',
    { className: 'enrichment-progress-line' },
    h(
      'div',
      {
        className: 'enrichment-progress-bar',
        role: 'progressbar',
        'aria-label': 'Lines done',
        'aria-valuemin': 0,
        'aria-valuemax': 100,
        'aria-valuenow': percentComplete,
        'aria-valuetext': percentWords(percentComplete),
        style: /** @type {{}} */ ({ '--done': done, '--missed': part(failedItems) }),
      },
      h('span', { className: 'enrichment-progress-done' }),
      h('span', { className: 'enrichment-progress-missed' }),
    ),
    h('span', { className: 'enrichment-progress-percent' }, percentWords(percentComplete)),
  );
}

/** @param {EnrichmentProgressProps} props */
function counts({ enrichedItems = 0, failedItems = 0, pendingItems = 0, totalItems = 0 }) {
  const entries = { Enriched: enrichedItems, Failed: failedItems, Pending: pendingItems, Total: totalItems };
  return h(
    'dl',
    { className: 'enrichment-progress-counts' },
    Object.entries(entries).map(([word, items]) =>
      h('div', { key: word, 'data-count': word.toLowerCase(), 'data-some': items > 0 },
        h('dt', null, word),
        h('dd', null, count(items)),
      ),
    ),
  );
}

/** @param {EnrichmentProgressProps} props */
function now({ status, currentItem, currentBatch, totalBatches, estimatedTimeRemaining }) {
  const current = isOpen({ status }) ? itemWords(currentItem) : '';
  return h(
    'p',
    { className: 'enrichment-progress-now' },
    h('span', { className: 'enrichment-progress-current' }, current),
    h('span', null, batchWords(currentBatch, totalBatches)),
    h('span', null, timeLeftWords(status, estimatedTimeRemaining)),
  );
}

/** @param {EnrichmentProgressProps} props */
function Announcement({ status, percentComplete = 0, enrichedItems = 0, failedItems = 0, totalItems = 0 }) {
  const text = useMemo(
    () =>
      status
        ? summary(status, { done: enrichedItems, missed: failedItems, total: totalItems })
        : '',
    // The counts are told as they are when the state or the quarter changes.
    [status, stepOf(status, percentComplete)],
  );
  return h('p', { className: 'enrichment-progress-announcement', role: 'status', 'aria-live': 'polite' }, text);
}
