/**
 * @import { ConnectionStatus, EnrichmentProgressState } from '../../../enrichment-stream.d.ts'
 * @import { Outcome } from './outcome.d.ts'
 */
import { ConnectionChange, EnrichmentEvent, HistoryMissed } from '../entity/dom-events.js';
import { Position } from '../entity/position.js';
import { isOlder } from '../entity/run-state.js';

/** What listeners are told: each event once and in order, and how the connection changes. */
export class Telling {
  #target;
  #position;
  /** @type {EnrichmentProgressState | null} */
  #read = null;

  /** The last change of the connection that was told. */
  change = new ConnectionChange('connecting');
  /** @type {EnrichmentProgressState | null} the newest state that was told */
  progress = null;

  /**
   * @param {EventTarget} target
   * @param {number | null} lastEventId
   */
  constructor(target, lastEventId) {
    this.#target = target;
    this.#position = new Position(lastEventId);
  }

  /** The number of the newest event heard, or null. */
  get lastEventId() {
    return this.#position.last;
  }

  /**
   * Whether an event has not been heard; from now on it has.
   *
   * @param {number | null} id
   */
  take(id) {
    return this.#position.take(id);
  }

  /**
   * Tells an event of the stream, unless a state that was read has told as much.
   *
   * @param {string} name
   * @param {any} data
   * @param {number | null} id
   */
  streamed(name, data, id) {
    if (id === null || !data.state || !isOlder(data.state, this.#read)) {
      this.#tell(new EnrichmentEvent(name, data, id));
    }
  }

  /**
   * Tells what a state says that was read, as opposed to heard from a stream.
   *
   * @param {string} name
   * @param {any} data
   */
  polled(name, data) {
    this.#tell(new EnrichmentEvent(name, data, null, true));
  }

  /**
   * Reading has ended; this is the newest state that it knows.
   *
   * @param {EnrichmentProgressState | null} state
   */
  readUpTo(state) {
    this.#read = state ?? this.#read;
  }

  /** @param {EnrichmentEvent} event */
  #tell(event) {
    const { type: name, data, id, polled } = event;
    const missed = name === 'connected' ? this.#position.connected(data) : null;
    this.progress = data.state ?? this.progress;
    this.#target.dispatchEvent(event);
    this.#target.dispatchEvent(Object.assign(new EnrichmentEvent('*', data, id, polled), { name }));
    if (missed) {
      this.#target.dispatchEvent(new HistoryMissed(missed));
    }
  }

  /**
   * Tells that the connection has changed; that it stands, or is closed, once.
   *
   * @param {ConnectionStatus} status
   * @param {Partial<Outcome> & { polling?: boolean }} [detail]
   */
  become(status, detail) {
    const before = this.change;
    const lasting = status === 'connected' || status === 'closed';
    this.change = new ConnectionChange(status, detail);
    if (!lasting || status !== before.status || this.change.polling !== before.polling) {
      this.#target.dispatchEvent(this.change);
    }
  }
}
