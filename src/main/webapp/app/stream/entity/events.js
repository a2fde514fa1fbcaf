/**
 * The types of a run's events, as the server has them. A run ends by a terminal one; by one that
 * is held it stands still, and may go on. Both have the name of the status that they bring.
 */
export const EVENT_TYPES = /** @type {const} */ ([
  { code: 'enrichment.queued', terminal: false, held: true },
  { code: 'enrichment.started', terminal: false, held: false },
  { code: 'enrichment.progress', terminal: false, held: false },
  { code: 'enrichment.waiting', terminal: false, held: true },
  { code: 'enrichment.paused', terminal: false, held: true },
  { code: 'enrichment.resumed', terminal: false, held: false },
  { code: 'enrichment.completed', terminal: true, held: false },
  { code: 'enrichment.failed', terminal: true, held: false },
  { code: 'enrichment.cancelled', terminal: true, held: false },
]);

/** @typedef {(typeof EVENT_TYPES)[number]} EventType */

/**
 * Whether a run ends by an event of this type.
 *
 * @param {string} code
 */
export function isTerminal(code) {
  return EVENT_TYPES.some((type) => type.terminal && type.code === code);
}
