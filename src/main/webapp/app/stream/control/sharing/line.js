/**
 * @import { Shared } from '../../entity/options.js'
 * @import { Shown } from '../credentials.js'
 * @import { Outcome } from '../outcome.d.ts'
 * @import { Follower } from './follower.js'
 */
import { Access } from '../access.js';
import { spread } from '../backoff.js';
import { Credentials } from '../credentials.js';
import { pause } from '../pause.js';
import { Call } from './call.js';
import { Feed } from './feed.js';
import { TokenRound } from './token-round.js';

/** So many BOMs a server takes on one stream. */
const MOST_BOMS = 50;

/**
 * The BOMs that one caller follows on one server, on one connection. Where that lacks a BOM, the
 * next is opened, and takes its place as soon as it stands.
 */
export class Line {
  #access;
  /** @type {Map<string, Feed>} */
  #feeds = new Map();
  #tokens = new TokenRound(() => this.#followers());
  /** @type {Call | null} */
  #live = null;
  /** @type {Call | null} being opened */
  #next = null;
  /** @type {AbortController | null} */
  #waiting = null;
  #isDue = false;
  /** Whether what stands may be dead without a word. */
  #isDoubtful = false;

  /** Hears that nobody is left. */
  onempty = () => {};

  /**
   * @param {string} api
   * @param {Shared} options
   */
  constructor(api, options) {
    const credentials = new Credentials((renew) => this.#tokens.ask(renew), options.tickets);
    this.#access = new Access(api, credentials, options);
    this.#access.held();
  }

  /** @param {string} bomId */
  has(bomId) {
    return this.#feeds.has(bomId);
  }

  get isFull() {
    return this.#feeds.size >= MOST_BOMS;
  }

  /**
   * @param {Follower} follower
   * @param {Shown | null} shown its token
   */
  follow(follower, shown) {
    const { bomId } = follower;
    const feed = this.#feeds.get(bomId) ?? new Feed(bomId, this.#access, () => this.#drop(bomId));
    this.#feeds.set(bomId, feed);
    this.#tokens.take(follower, shown);
    feed.add(follower);
    this.#look();
  }

  /** @param {Follower} follower */
  leave(follower) {
    const feed = this.#feeds.get(follower.bomId);
    if (feed?.followers.has(follower)) {
      feed.leave([follower]);
    }
  }

  /** The network is back: what stood before may stand no more. */
  wake() {
    this.#waiting?.abort();
    this.#isDoubtful = this.#live !== null;
    this.#look();
  }

  /** @param {string} bomId */
  #drop(bomId) {
    this.#feeds.delete(bomId);
    if (this.#feeds.size === 0) {
      this.#live?.end();
      this.#next?.end();
      this.#waiting?.abort();
      this.onempty();
    }
  }

  #followers() {
    return [...this.#feeds.values()].flatMap(({ followers }) => [...followers]);
  }

  /** Later, for all who come meanwhile. */
  #look() {
    if (!this.#isDue) {
      this.#isDue = true;
      setTimeout(() => {
        this.#isDue = false;
        this.#open();
      });
    }
  }

  #open() {
    if (!this.#isLacking) {
      this.#tokens.forget();
    } else if (!this.#next && !this.#waiting) {
      const call = new Call([...this.#feeds.values()], this.#access);
      this.#next = call;
      this.#run(call);
    }
  }

  get #isLacking() {
    return [...this.#feeds.values()].some((feed) => this.#isDoubtful || !this.#isCovered(feed));
  }

  /** @param {Feed} feed */
  #isCovered(feed) {
    const live = this.#live;
    return live?.has(feed) && (live.follow || !feed.follow) && !feed.isLacking;
  }

  /** @param {Call} call */
  async #run(call) {
    const outcome = await call.run((...heard) => this.#heard(call, ...heard));
    if (!call.isEnded) {
      await this.#ended(call, outcome);
    }
  }

  /**
   * @param {Call} call
   * @param {Feed | null} feed
   * @param {string} name
   * @param {any} data
   * @param {number | null} id
   */
  #heard(call, feed, name, data, id) {
    if (name === 'stream_end' || name === 'stream_closing') {
      call.feeds.forEach((each) => each.tell('heard', name, data, null));
      return;
    }
    if (this.#next === call) {
      this.#live?.end();
      this.#live = call;
      this.#next = null;
      this.#isDoubtful = false;
      this.#access.held();
    }
    if (!feed || this.#feeds.get(feed.bomId) !== feed) {
      return;
    }
    const how = { after: call.afterOf(feed), follow: call.follow };
    if (name === 'connected') {
      feed.connected(data, how);
    } else {
      feed.heard(name, data, id, how);
    }
    if (this.#isLacking) {
      this.#look();
    }
  }

  /**
   * Draws the consequences of a connection's end.
   *
   * @param {Call} call
   * @param {Outcome} outcome
   */
  async #ended(call, outcome) {
    if (this.#live === call) {
      this.#live = null;
      this.#isDoubtful = false;
      call.feeds.forEach((feed) => feed.interrupted());
    } else {
      this.#next = null;
    }
    const feeds = call.feeds.filter(
      (feed) => this.#feeds.get(feed.bomId) === feed && !this.#isCovered(feed),
    );
    const refused = this.#tokens.refused(outcome);
    if (this.#access.renews(outcome)) {
      this.#open();
    } else if (refused.length > 0) {
      refused.forEach((follower) => this.#refuse(follower, outcome));
      this.#open();
    } else if (outcome.missing && outcome.missing.length < call.feeds.length) {
      const missing = outcome.missing.map((place) => call.feeds[place]);
      feeds.filter((feed) => missing.includes(feed)).forEach((feed) => tell([feed], outcome));
      this.#open();
    } else {
      await this.#goOn(feeds, outcome);
    }
  }

  /**
   * @param {Follower} follower
   * @param {Outcome} outcome
   */
  #refuse(follower, outcome) {
    follower.tell('become', outcome.status, outcome);
    this.leave(follower);
  }

  /**
   * @param {Feed[]} feeds
   * @param {Outcome} outcome
   */
  async #goOn(feeds, outcome) {
    if (outcome.blocked) {
      feeds.forEach((feed) => feed.read());
    }
    // How things are with those that are read is told by the readings.
    tell(outcome.status === 'reconnecting' ? feeds.filter((feed) => !feed.isPolled) : feeds, outcome);
    const { backoff, options } = this.#access;
    const isPolled = feeds.some((feed) => feed.isPolled);
    if (this.#feeds.size > 0 && !this.#next) {
      const wait = isPolled
        ? Math.max(outcome.after ?? 0, spread(options.streamAgain))
        : backoff.next(outcome.after);
      await this.#wait(wait);
    }
    this.#open();
  }

  /** @param {number} milliseconds */
  async #wait(milliseconds) {
    this.#waiting = new AbortController();
    await pause(milliseconds, this.#waiting.signal);
    this.#waiting = null;
  }
}

/**
 * @param {Feed[]} feeds
 * @param {Outcome} outcome
 */
function tell(feeds, outcome) {
  feeds.forEach((feed) => feed.become(outcome.status, outcome));
}
