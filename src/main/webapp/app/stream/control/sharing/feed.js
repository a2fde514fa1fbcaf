/**
 * @import { ConnectedData, ConnectionStatus, EnrichmentProgressState } from '../../../../enrichment-stream.d.ts'
 * @import { Access } from '../access.js'
 * @import { Outcome } from '../outcome.d.ts'
 * @import { Follower } from './follower.js'
 */
import { isTerminal } from '../../entity/events.js';
import { stateOf } from '../addresses.js';
import { Fallback } from '../fallback.js';
import { Place } from './place.js';

/** One BOM on a line, and those who follow it: who comes later is brought to where the others are. */
export class Feed {
  /** @type {Set<Follower>} */
  followers = new Set();
  /** @type {EnrichmentProgressState | null} the newest state that was told */
  progress = null;
  #fallback;
  /** @type {Place | null} where the connection stands; null while there is none */
  #place = null;

  /**
   * @param {string} bomId
   * @param {Access} access
   * @param {() => void} finished hears that nobody is left
   */
  constructor(bomId, access, finished) {
    this.bomId = bomId;
    this.stateAddress = stateOf(access.api, bomId);
    this.finished = finished;
    this.#fallback = new Fallback(access, this, () => this.leave());
  }

  /** @param {string | undefined} bomId */
  is(bomId) {
    return this.bomId.toLowerCase() === bomId?.toLowerCase();
  }

  get follow() {
    return this.#those(({ follow }) => follow).length > 0;
  }

  get isPolled() {
    return this.#fallback.isActive;
  }

  /** Behind which event it is to be asked for, so that nobody misses one; null for the newest. */
  get after() {
    const known = [...this.followers].flatMap(({ position }) => position ?? []);
    const newest = this.#place?.isWithoutNewest && this.#wait ? [this.#place.newestId - 1] : [];
    return known.length > 0 ? Math.min(...known, ...newest) : null;
  }

  /** Whether somebody waits for what the connection that there is will not bring. */
  get isLacking() {
    return Boolean(this.#place) && this.#wait && !this.#place?.isCatchingUp;
  }

  get #wait() {
    return this.#those(({ isServed }) => !isServed).length > 0;
  }

  /** @param {(follower: Follower) => boolean} what */
  #those(what) {
    return [...this.followers].filter(what);
  }

  /** @param {Follower} follower */
  add(follower) {
    this.followers.add(follower);
    this.#admit(follower);
  }

  /** @param {Follower[]} followers all where not given */
  leave(followers = [...this.followers]) {
    followers.forEach((follower) => this.followers.delete(follower));
    if (this.followers.size === 0) {
      this.#fallback.stop();
      this.finished();
    }
  }

  /**
   * A connection stands.
   *
   * @param {ConnectedData} data
   * @param {{ after: number | null, follow: boolean }} call
   */
  connected(data, call) {
    this.#fallback.stop();
    const place = (this.#place = new Place(data, call, this.#place));
    for (const follower of this.followers) {
      if (place.isAnew) {
        this.#serve(follower, data);
        follower.position = null;
      } else if (follower.isServed && place.lacks(follower.position)) {
        follower.tell('heard', 'connected', data, null);
      } else if (!follower.isServed && follower.position === null && call.after === null) {
        this.#serve(follower, data);
      }
      if (follower.isServed && data.newest_id === 0) {
        // What comes now is the first: whoever connects anew is to get it, too.
        follower.position ??= 0;
      }
      this.#admit(follower);
    }
  }

  /** @param {Follower} follower who is not served yet */
  #admit(follower) {
    const place = this.#place;
    if (!place || follower.isServed || !this.followers.has(follower)) {
      return;
    }
    const { position } = follower;
    if (position !== null && place.reaches(position)) {
      if (place.isOver(position) && !follower.follow) {
        this.#close(follower, 'no_open_run');
      } else {
        this.#serve(follower, place.replayBehind(position));
      }
    } else if (position === null && place.newest) {
      const { name, data, id } = place.newest;
      this.#serve(follower, place.standing());
      follower.hear(name, data, id);
      this.#closeAtEnd([follower]);
    } else if (position === null && place.isEmpty) {
      this.#serve(follower, place.standing());
    }
  }

  /**
   * @param {Follower} follower
   * @param {object} data of `connected`
   */
  #serve(follower, data) {
    follower.isServed = true;
    follower.tell('become', 'connected');
    follower.tell('heard', 'connected', data, null);
  }

  /**
   * @param {string} name
   * @param {any} data
   * @param {number | null} id
   * @param {{ after: number | null, follow: boolean }} call
   */
  heard(name, data, id, call) {
    if (!this.#place) {
      this.connected(/** @type {any} */ ({ type: 'connected', bom_id: this.bomId }), call);
    }
    if (name === 'bom_deleted') {
      this.#closeAll(name, [...this.followers]);
      return;
    }
    this.progress = data.state ?? this.progress;
    const served = this.#those(({ isServed }) => isServed);
    served.forEach((follower) => follower.hear(name, data, id));
    this.#place?.pass(name, data, id);
    this.#closeAtEnd(served);
    this.followers.forEach((follower) => this.#admit(follower));
  }

  /**
   * Where the connection goes on for others, the end of the newest run is told here.
   *
   * @param {Follower[]} followers who have heard it
   */
  #closeAtEnd(followers) {
    const reason = this.#place?.ending;
    this.#closeAll(reason ?? '', reason ? followers.filter(({ follow }) => !follow) : []);
  }

  /**
   * @param {string} reason
   * @param {Follower[]} followers
   */
  #closeAll(reason, followers) {
    for (const follower of followers) {
      follower.tell('heard', 'stream_end', { type: 'stream_end', reason }, null);
      this.#close(follower, reason);
    }
  }

  /**
   * @param {Follower} follower
   * @param {string} reason
   */
  #close(follower, reason) {
    follower.tell('become', 'closed', { reason });
    this.leave([follower]);
  }

  /** @param {number | null} id of an event that nobody can read */
  passOver(id) {
    this.followers.forEach((follower) => follower.passOver(id));
  }

  /** The connection has ended. */
  interrupted() {
    this.#place = null;
    this.followers.forEach((follower) => follower.interrupted());
  }

  /** No stream comes through: the state is read. */
  read() {
    this.#fallback.start();
  }

  /**
   * Tells those who are not served.
   *
   * @param {ConnectionStatus} status
   * @param {Partial<Outcome> & { polling?: boolean }} detail
   */
  become(status, detail) {
    const waiting = this.#those(({ isServed }) => !isServed);
    waiting.forEach((follower) => follower.tell('become', status, detail));
    if (status === 'closed' || status === 'error') {
      this.leave(waiting);
    }
  }

  /**
   * Tells everyone what is about the connection, or was read.
   *
   * @param {'heard' | 'polled' | 'readUpTo'} what
   * @param {...any} details
   */
  tell(what, ...details) {
    this.followers.forEach((follower) => follower.tell(what, ...details));
  }

  /**
   * @param {string} name
   * @param {any} data
   */
  polled(name, data) {
    this.progress = data.state ?? this.progress;
    this.tell('polled', name, data);
    if (isTerminal(name) && this.follow) {
      this.#closeAll(name, this.#those(({ follow }) => !follow));
    }
  }

  /** @param {EnrichmentProgressState | null} state */
  readUpTo(state) {
    this.tell('readUpTo', state);
  }
}
