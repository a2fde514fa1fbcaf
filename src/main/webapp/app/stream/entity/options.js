/**
 * @import { EnrichmentStreamOptions } from '../../../enrichment-stream.d.ts'
 * @typedef {Required<Omit<EnrichmentStreamOptions, 'bomId' | 'token' | 'baseUrl'>>} Options
 * @typedef {Omit<Options, 'lastEventId' | 'follow'>} Shared those of a connection
 */

/**
 * Times in milliseconds: a server says `connected` at once, and something every 15 s.
 *
 * @type {Options}
 */
const DEFAULTS = {
  lastEventId: null,
  follow: false,
  tickets: true,
  patience: 10_000,
  silence: 40_000,
  pollInterval: 3_000,
  streamAgain: 60_000,
};

/**
 * The options given, and the defaults of those that are not; undefined is not given.
 *
 * @param {Partial<Options>} given
 * @returns {{ lastEventId: number | null, follow: boolean, shared: Shared }}
 */
export function withDefaults(given) {
  const defined = Object.entries(given).filter(([, value]) => value !== undefined);
  const { lastEventId, follow, ...shared } = { ...DEFAULTS, ...Object.fromEntries(defined) };
  return { lastEventId, follow, shared };
}
