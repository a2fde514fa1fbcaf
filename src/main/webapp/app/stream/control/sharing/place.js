/** @import { ConnectedData } from '../../../../enrichment-stream.d.ts' */
import { isTerminal } from '../../entity/events.js';

/** Where a BOM stands on a connection, as opposed to where each of its followers does. */
export class Place {
  #data;
  #follow;
  /** @type {number | null} the newest event that the connection has brought; null where unknown */
  #passed;
  /** @type {string | null} how the newest run has ended */
  #end = null;
  #over;
  /** @type {{ name: string, data: any, id: number } | null} the newest event of all */
  newest = null;
  /** What the server counts differently, or has forgotten: it begins with where things stand. */
  isAnew;

  /**
   * @param {ConnectedData} data
   * @param {{ after: number | null, follow: boolean }} call
   * @param {Place | null} before where it stood on the connection that this one replaces
   */
  constructor(data, call, before) {
    const { replay, state, newest_id: newestId } = data;
    this.#data = data;
    this.#follow = call.follow;
    this.#over = data.run_ended === true;
    this.isAnew = call.after !== null && !replay && Boolean(state);
    this.newestId = newestId ?? 0;
    const start = newestId === undefined ? null : Math.max(newestId - 1, 0);
    this.#passed = this.isAnew || call.after === null ? start : call.after;
    this.newest = before?.newest && before.newest.id >= this.newestId ? before.newest : null;
  }

  /** Whether events are still to come that the server had when the connection was opened. */
  get isCatchingUp() {
    return (this.#passed ?? 0) < this.newestId;
  }

  /** Whether nothing has ever happened. */
  get isEmpty() {
    return this.newestId === 0 && this.newest === null;
  }

  /** Whether it has come to the newest event by others, and cannot tell it. */
  get isWithoutNewest() {
    return !this.isCatchingUp && this.newestId > 0 && this.newest === null;
  }

  /**
   * Whether who has got the events up to a number gets all others from now on.
   *
   * @param {number} position
   */
  reaches(position) {
    return this.#passed !== null && position >= this.#passed;
  }

  /**
   * Whether events are gone that somebody has not got.
   *
   * @param {number | null} position
   */
  lacks(position) {
    const { replay } = this.#data;
    return replay?.complete === false && replay.from > (position ?? 0) + 1;
  }

  /**
   * Whether who has got the events up to a number has got the end.
   *
   * @param {number} position
   */
  isOver(position) {
    return this.#follow && this.#over && position >= this.newestId;
  }

  /** How the newest run has ended, where the connection goes on nevertheless; else null. */
  get ending() {
    return this.#follow ? this.#end : null;
  }

  /**
   * An event has come.
   *
   * @param {string} name
   * @param {any} data
   * @param {number | null} id
   */
  pass(name, data, id) {
    if (id === null) {
      this.#end = isTerminal(name) ? name : this.#end;
      return;
    }
    this.#passed = id;
    if (id >= this.newestId) {
      this.newestId = id;
      this.newest = { name, data, id };
      this.#over = isTerminal(name);
      this.#end = this.#over ? name : null;
    }
  }

  /** What `connected` says to who begins here. */
  standing() {
    const { replay: _, ...data } = this.#now();
    return { ...data, state: this.newest?.data.state ?? null };
  }

  /**
   * The same to who has got the events up to a number.
   *
   * @param {number} position
   */
  replayBehind(position) {
    const data = this.#now();
    const { state: _, ...replayed } = data;
    const replay = { from: position + 1, complete: true };
    return this.lacks(position) ? data : { ...replayed, replay };
  }

  /** What the server said, and what has come since. */
  #now() {
    const numbers = { newest_id: this.newestId, run_ended: this.#over };
    return this.#data.newest_id === undefined ? this.#data : { ...this.#data, ...numbers };
  }
}
