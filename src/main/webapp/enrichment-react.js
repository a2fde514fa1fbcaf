/**
 * A BOM's enrichment in React 18 and later, on top of enrichment-stream.js. `react` is the page's
 * own, found by its import map or its bundler. Types: enrichment-react.d.ts; looks:
 * enrichment-progress.css.
 *
 *     const { progress, isComplete, connectionStatus } = useEnrichmentSSE({
 *       bomId, token, baseUrl: 'http://localhost:27200', onComplete: () => refetch(),
 *     });
 */
export { EnrichmentProgress } from './app/run/react/enrichment-progress.js';
export { useEnrichmentSSE } from './app/run/react/use-enrichment-sse.js';
