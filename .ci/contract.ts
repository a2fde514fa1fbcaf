/** The published declarations and the modules agree: each has what the other has, of fitting types. */
import * as promisedStream from '../src/main/webapp/enrichment-stream.js';
import * as promisedReact from '../src/main/webapp/enrichment-react.js';
import type { EnrichmentEventMap } from '../src/main/webapp/enrichment-stream.js';
import { EnrichmentProgress } from '../src/main/webapp/app/run/react/enrichment-progress.js';
import { useEnrichmentSSE } from '../src/main/webapp/app/run/react/use-enrichment-sse.js';
import * as stream from '../src/main/webapp/app/stream/boundary/enrichment-stream.js';
import type { EventType } from '../src/main/webapp/app/stream/entity/events.js';

stream satisfies typeof promisedStream;
({ EnrichmentProgress, useEnrichmentSSE }) satisfies typeof promisedReact;

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Members<Class extends abstract new (...given: any) => unknown> = keyof InstanceType<Class>;
type Names = Extract<keyof EnrichmentEventMap, `enrichment.${string}`> | 'enrichment.progress';

true satisfies Same<keyof typeof stream, keyof typeof promisedStream>;
true satisfies Same<
  Members<typeof stream.EnrichmentStream>,
  Members<typeof promisedStream.EnrichmentStream>
>;
true satisfies Same<
  Members<typeof stream.EnrichmentEvent>,
  Members<typeof promisedStream.EnrichmentEvent>
>;
true satisfies Same<
  Members<typeof stream.ConnectionChange>,
  Members<typeof promisedStream.ConnectionChange>
>;
true satisfies Same<
  Members<typeof stream.HistoryMissed>,
  Members<typeof promisedStream.HistoryMissed>
>;
true satisfies Same<EventType['code'], Names>;
