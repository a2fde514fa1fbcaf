/** @import { ConnectedData } from '../../../enrichment-stream.d.ts' */

/** How far a BOM's events have been heard: ids only rise, whatever server or network repeat. */
export class Position {
  #last;

  /** @param {number | null} last */
  constructor(last) {
    this.#last = last;
  }

  /** The number of the newest event heard, or null. */
  get last() {
    return this.#last;
  }

  /**
   * Whether an event is new; one without a number always is.
   *
   * @param {number | null} id
   */
  take(id) {
    if (id !== null && this.#last !== null && id <= this.#last) {
      return false;
    }
    this.#last = id ?? this.#last;
    return true;
  }

  /**
   * What is lost by the data of `connected`; null where nothing is.
   *
   * @param {ConnectedData} connected
   */
  connected({ replay, state = null, newest_id: newest }) {
    if (this.#last === null && newest === 0) {
      // What comes now is the first: whoever connects anew is to get it, too.
      this.#last = 0;
      return null;
    }
    const after = this.#last;
    if (after === null || (state === null && replay?.complete !== false)) {
      return null;
    }
    const from = replay?.complete === false ? replay.from : null;
    if (from === null || !(from > after)) {
      // A server that does not know our number has begun to count anew.
      this.#last = null;
    }
    return { after, from, state };
  }
}
