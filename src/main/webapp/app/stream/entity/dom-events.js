/**
 * The events that listeners hear, as opposed to events.js: the types that the server tells.
 *
 * @import { ConnectionStatus, EnrichmentProgressState, StreamFault } from '../../../enrichment-stream.d.ts'
 */

/**
 * One event of the stream; `data` is its JSON, `id` its number in the BOM, or null without one.
 *
 * @template [T=any]
 */
export class EnrichmentEvent extends Event {
  /**
   * @param {string} type
   * @param {T} data
   * @param {number | null} id
   */
  constructor(type, data, id, polled = false) {
    super(type);
    this.data = data;
    this.id = id;
    /** Made of a state that was read, where no stream comes through. */
    this.polled = polled;
  }
}

/** Events are gone that the page has not heard; `state` is where things stand all the same. */
export class HistoryMissed extends Event {
  /**
   * @param {{ after: number, from: number | null, state: EnrichmentProgressState | null }} missed
   */
  constructor({ after, from, state }) {
    super('history-missed');
    this.after = after;
    this.from = from;
    this.state = state;
  }
}

/** The connection has changed, as opposed to the run; `error` says why, `reason` why it closed. */
export class ConnectionChange extends Event {
  /**
   * @param {ConnectionStatus} status
   * @param {{ reason?: string | null, error?: StreamFault | null, polling?: boolean }} [detail]
   */
  constructor(status, { reason = null, error = null, polling = false } = {}) {
    super('connection-change');
    this.status = status;
    this.reason = reason;
    this.error = error;
    this.polling = polling;
  }
}
