/**
 * A BOM's enrichment, live, for any page: opens the stream, keeps it open, and hands on each event
 * once and in order.
 *
 *     import { openEnrichmentStream } from 'http://localhost:27200/enrichment-stream.js';
 *
 *     const stream = openEnrichmentStream({
 *       bomId, token: () => currentToken(), baseUrl: 'http://localhost:27200',
 *       on: {
 *         progress: (event) => show(event.data.state),
 *         'enrichment.completed': () => reload(),
 *         'connection-change': (event) => showConnection(event.status),
 *       },
 *     });
 *
 * Types, and all options and events: enrichment-stream.d.ts.
 */
export {
  ConnectionChange,
  EnrichmentEvent,
  EnrichmentStream,
  HistoryMissed,
  openEnrichmentStream,
} from './app/stream/boundary/enrichment-stream.js';
