/**
 * @import { Access } from '../access.js'
 * @import { Message, Outcome } from '../outcome.d.ts'
 * @import { Feed } from './feed.js'
 */
import { streamOf } from '../addresses.js';
import { Connection } from '../connection.js';

/** One connection for some BOMs, from where each of them stands. */
export class Call {
  #access;
  #controller = new AbortController();
  /** @type {Map<Feed, number | null>} behind which event each is asked for */
  #places;
  /** Whether it outlives the runs, as any of several BOMs does. */
  follow;

  /**
   * @param {Feed[]} feeds
   * @param {Access} access
   */
  constructor(feeds, access) {
    this.feeds = feeds;
    this.#access = access;
    this.#places = new Map(feeds.map((feed) => [feed, feed.after]));
    this.follow = feeds.length > 1 || feeds[0].follow;
  }

  /**
   * Hands each message on with the BOM that it is about, or null where it is about the connection.
   *
   * @param {(feed: Feed | null, name: string, data: any, id: number | null) => void} take
   * @returns {Promise<Outcome>}
   */
  async run(take) {
    const { api, credentials, options, backoff } = this.#access;
    const connection = new Connection((message) => this.#take(message, take), options);
    const bomIds = this.feeds.map(({ bomId }) => bomId);
    const addresses = streamOf(api, bomIds, this.#query());
    const outcome = await connection.follow(addresses, credentials, this.#controller.signal);
    backoff.retry = connection.retry ?? backoff.retry;
    return outcome;
  }

  end() {
    this.#controller.abort();
  }

  get isEnded() {
    return this.#controller.signal.aborted;
  }

  /** @param {Feed} feed */
  has(feed) {
    return this.#places.has(feed);
  }

  /**
   * Behind which event a BOM was asked for; null for where things stand.
   *
   * @param {Feed} feed
   */
  afterOf(feed) {
    return this.#places.get(feed) ?? null;
  }

  /** @returns {Record<string, string | number | boolean>} */
  #query() {
    const places = [...this.#places.values()];
    const known = places.some((after) => after !== null);
    return {
      ...(known ? { last_event_id: places.map((after) => after ?? '').join('.') } : {}),
      ...(this.follow ? { follow: true } : {}),
    };
  }

  /**
   * Gives the message's data.
   *
   * @param {Message} message
   * @param {(feed: Feed | null, name: string, data: any, id: number | null) => void} take
   */
  #take({ name, data: text, id: numbers = '' }, take) {
    const ids = numbers.split('.').map((number) => (/^\d+$/.test(number) ? Number(number) : null));
    const data = this.#read(text, ids);
    const feed = this.#feedOf(name, data);
    const id = feed ? (ids[this.feeds.indexOf(feed)] ?? null) : null;
    take(feed, name, data, id);
    return data;
  }

  /**
   * What cannot be read is passed over by the next connection.
   *
   * @param {string} text
   * @param {(number | null)[]} ids
   */
  #read(text, ids) {
    try {
      return JSON.parse(text);
    } catch (failure) {
      this.feeds.forEach((feed, place) => feed.passOver(ids[place] ?? null));
      throw failure;
    }
  }

  /**
   * @param {string} name
   * @param {any} data
   */
  #feedOf(name, { bom_id: bomId }) {
    if (name === 'stream_end' || name === 'stream_closing') {
      return null;
    }
    const [first, ...others] = this.feeds;
    return others.length === 0 ? first : (this.feeds.find((feed) => feed.is(bomId)) ?? null);
  }
}
