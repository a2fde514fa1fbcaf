import { createElement as h, useMemo } from 'react';
import { count, duration } from '../../words.js';
import { isOpen, stateWord } from '../entity/run.js';

const CONNECTION = {
  connecting: 'Connecting',
  connected: 'Live',
  reconnecting: 'Reconnecting',
  closed: null,
  error: 'No connection',
};

/** A screen reader hears of a change of state, and of each quarter; not of every batch. */
const STEP_PERCENT = 25;

/** A run's progress: bar, counts, the part that was done last, and how the page hears of it. */
export function EnrichmentProgress(props) {
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

function connection(status) {
  const word = CONNECTION[status];
  const attributes = { className: 'enrichment-progress-connection', 'data-connection': status };
  return word ? h('span', attributes, word) : null;
}

function bar({ percentComplete = 0, totalItems = 0, enrichedItems = 0, failedItems = 0 }) {
  const part = (items) => (totalItems > 0 ? items / totalItems : 0);
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
        'aria-valuetext': `${percentComplete.toFixed(1)} %`,
        style: { '--done': done, '--missed': part(failedItems) },
      },
      h('span', { className: 'enrichment-progress-done' }),
      h('span', { className: 'enrichment-progress-missed' }),
    ),
    h('span', { className: 'enrichment-progress-percent' }, `${percentComplete.toFixed(1)} %`),
  );
}

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

function now({ status, currentItem, currentBatch, totalBatches, estimatedTimeRemaining }) {
  const open = isOpen({ status });
  const left = status === 'enriching' ? estimatedTimeRemaining : null;
  return h(
    'p',
    { className: 'enrichment-progress-now' },
    h('span', { className: 'enrichment-progress-current' }, open ? current(currentItem) : ''),
    h('span', null, totalBatches ? `Batch ${count(currentBatch ?? 0)} of ${count(totalBatches)}` : ''),
    h('span', null, left === undefined || left === null ? '' : `about ${duration(Math.max(left, 1))} left`),
  );
}

function current(item) {
  if (!item) {
    return '';
  }
  return item.status === 'error'
    ? `${item.mpn || 'No part number'}: ${item.message ?? 'failed'}`
    : (item.mpn ?? '');
}

function Announcement({ status, percentComplete = 0, enrichedItems = 0, failedItems = 0, totalItems = 0 }) {
  const step = isOpen({ status }) ? Math.floor(percentComplete / STEP_PERCENT) : null;
  const text = useMemo(
    () =>
      status
        ? `${stateWord(status)}: ${count(enrichedItems)} of ${count(totalItems)} lines enriched, ${count(failedItems)} failed.`
        : '',
    // The counts are told as they are when the state or the quarter changes.
    [status, step],
  );
  return h('p', { className: 'enrichment-progress-announcement', role: 'status', 'aria-live': 'polite' }, text);
}
