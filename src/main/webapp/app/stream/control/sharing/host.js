/**
 * @import { Asked } from './follower.js'
 * @import { Port } from './guest.js'
 */
import { Follower } from './follower.js';
import { Guest } from './guest.js';
import { Line } from './line.js';

/** Holds the connections of many followers, on one page or several, and shares them out. */
export class Host {
  /** @type {Map<string, Line[]>} by server, caller and options */
  #lines = new Map();
  /** @type {(() => void)[]} how each page leaves */
  #byes = [];

  /** Ends all connections; its pages are to find another. */
  close() {
    this.#byes.forEach((bye) => bye());
  }

  /** @param {Port} port a page's */
  serve(port) {
    const guest = new Guest(port);
    /** @type {Map<number, { follower: Follower, line: Line }>} */
    const places = new Map();
    const leave = (/** @type {number} */ id) => {
      const place = places.get(id);
      places.delete(id);
      place?.line.leave(place.follower);
      guest.left(id);
    };
    /** @type {Record<string, (...details: any[]) => void>} */
    const words = {
      follow: (id, asked) => {
        const follower = new Follower(guest, id, asked);
        const line = this.#lineFor(asked);
        places.set(id, { follower, line });
        line.follow(follower, asked.shown);
      },
      leave,
      shown: (question, shown) => guest.answered(question, shown),
      wake: () => [...this.#lines.values()].flat().forEach((line) => line.wake()),
      bye: () => [...places.keys()].forEach(leave),
      // Held for as long as the page is there, however it goes.
      hello: (lock) => navigator.locks?.request(lock, () => words.bye()),
    };
    this.#byes.push(words.bye);
    port.onmessage = ({ data: [word, ...details] }) => words[word]?.(...details);
  }

  /** @param {Asked} asked */
  #lineFor({ api, caller, options, bomId }) {
    const key = JSON.stringify([api, caller, options]);
    const lines = this.#lines.get(key) ?? [];
    this.#lines.set(key, lines);
    const found = lines.find((line) => line.has(bomId)) ?? lines.find((line) => !line.isFull);
    return found ?? this.#open(lines, key, new Line(api, options));
  }

  /**
   * @param {Line[]} lines
   * @param {string} key
   * @param {Line} line
   */
  #open(lines, key, line) {
    lines.push(line);
    line.onempty = () => {
      lines.splice(lines.indexOf(line), 1);
      if (lines.length === 0) {
        this.#lines.delete(key);
      }
    };
    return line;
  }
}
