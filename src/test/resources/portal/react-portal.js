/**
 * The existing portal's page of one BOM, as far as it deals with enrichment: press "Re-Enrich", see
 * the banner, hear of the end, read the BOM again. What a test is to see is kept in `portal`.
 */
import { createElement as h, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const { baseUrl, ...given } = Object.fromEntries(new URLSearchParams(location.search));
const fetched = [];
const realFetch = window.fetch;
window.fetch = (address, options = {}) => {
  fetched.push({ address: String(address), method: options.method ?? 'GET', options });
  return realFetch(address, options);
};

const { EnrichmentProgress, useEnrichmentSSE } = await import(`${baseUrl}/enrichment-react.js`);

window.portal = {
  progress: [],
  completed: [],
  ended: [],
  failed: [],
  shown: [],
  renderings: 0,
  fetched,
  streams: () => fetched.filter(({ address }) => /\/enrichment\/stream\/[^/]+$/.test(address)),
  openStreams: () => portal.streams().filter(({ options }) => !options.signal.aborted).length,
};

async function call(token, path, method = 'GET') {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await realFetch(`${baseUrl}/api/boms/${path}`, { method, headers });
  return response.json();
}

function BomDetail({ bomId, token, staysEnabled, whole }) {
  const [isEnrichmentInitiated, setIsEnrichmentInitiated] = useState(Boolean(staysEnabled));
  const [notice, setNotice] = useState('');
  const [lines, setLines] = useState([]);

  const refetchLineItems = async () => {
    setLines((await call(token, `${bomId}/line-items?limit=1000`)).items);
  };
  const sse = useEnrichmentSSE({
    bomId,
    token,
    baseUrl,
    enabled: isEnrichmentInitiated,
    onProgress: (state) => portal.progress.push(state),
    onComplete: (data) => {
      portal.completed.push(data);
      setIsEnrichmentInitiated(Boolean(staysEnabled));
      setNotice(`Enrichment complete: ${data.state.enriched_items} enriched`);
      refetchLineItems();
    },
    onEnd: ({ event_type }) => portal.ended.push(event_type),
    onError: (data) => portal.failed.push(data),
  });
  const { progress, isComplete, connectionStatus, error } = sse;
  Object.assign(portal, { sse });
  portal.renderings += 1;
  const { bom_id: of = null, run_id: run } = progress ?? {};
  portal.shown.push({ bomId, of, run, isComplete, isEnrichmentInitiated });

  const handleStartEnrichment = async () => {
    setNotice('');
    await call(token, `${bomId}/enrich`, 'POST');
    setIsEnrichmentInitiated(true);
    if (staysEnabled) {
      sse.reconnect();
    }
  };

  return h(
    'main',
    null,
    h('button', { id: 're-enrich', onClick: handleStartEnrichment }, 'Re-Enrich'),
    h('p', { id: 'notice', role: 'status' }, notice),
    h('p', { id: 'error' }, error?.detail ?? ''),
    h('p', { id: 'enriched-lines' }, lines.filter(({ status }) => status === 'enriched').length),
    progress && whole && h(EnrichmentProgress, { progress, connectionStatus }),
    progress &&
      !whole &&
      h(EnrichmentProgress, {
        totalItems: progress.total_items,
        enrichedItems: progress.enriched_items,
        failedItems: progress.failed_items,
        pendingItems: progress.pending_items,
        percentComplete: progress.percent_complete,
        status: progress.status,
        currentItem: progress.current_item,
        currentBatch: progress.current_batch,
        totalBatches: progress.total_batches,
        estimatedTimeRemaining: progress.estimated_time_remaining,
        connectionStatus,
      }),
  );
}

function Portal() {
  const [shown, set] = useState({ ...given, mounted: true });
  useEffect(() => {
    portal.set = (change) => set((before) => ({ ...before, ...change }));
  }, []);
  return shown.mounted ? h(BomDetail, shown) : null;
}

createRoot(document.getElementById('root')).render(h(StrictMode, null, h(Portal)));
