/** @import { Port } from './guest.js' */
import { Host } from './host.js';
import { newName } from './names.js';

/** Of the tabs of an origin, one at a time; all that speak this version of the words. */
const NAME = 'bomstream-stream-1';

/**
 * Where tabs cannot have a worker in common, one of them holds the connections for all: the one with
 * the lock. When it goes, the next one gets it.
 */
export class Election {
  #id = newName();
  #channel = new BroadcastChannel(NAME);
  #controller = new AbortController();
  #attach;
  /** @type {Host | null} */
  #host = null;
  /** @type {string | null} the elected tab */
  #elected = null;
  /** @type {Map<string, Port>} by the tab */
  #ports = new Map();

  /** @param {(port: Port) => void} attach hears of each new host */
  constructor(attach) {
    this.#attach = attach;
    this.#channel.onmessage = ({ data }) => this.#take(data);
    const { signal } = this.#controller;
    navigator.locks.request(NAME, { signal }, () => this.#preside(signal)).catch(() => {});
    this.#send({ word: 'who' });
  }

  close() {
    this.#host?.close();
    this.#controller.abort();
    this.#channel.close();
  }

  /**
   * For as long as this tab is there.
   *
   * @param {AbortSignal} signal
   */
  #preside(signal) {
    const { port1, port2 } = new MessageChannel();
    this.#host = new Host();
    this.#elected = this.#id;
    this.#host.serve(port1);
    this.#attach(port2);
    this.#send({ word: 'elected' });
    return new Promise((resolve) => signal.addEventListener('abort', resolve));
  }

  /** @param {{ to?: string, word: string, body?: any }} message */
  #send(message) {
    if (!this.#controller.signal.aborted) {
      this.#channel.postMessage({ from: this.#id, ...message });
    }
  }

  /** @param {{ from: string, to?: string, word: string, body?: any }} message */
  #take({ from, to, word, body }) {
    if (to !== undefined && to !== this.#id) {
      return;
    }
    if (word === 'who' && this.#host) {
      this.#send({ word: 'elected', to: from });
    } else if (word === 'elected' && !this.#host && this.#elected !== from) {
      this.#elected = from;
      this.#ports.clear();
      this.#attach(this.#portTo(from));
    } else if (word === 'body' && (this.#host || this.#elected === from)) {
      this.#portTo(from).onmessage?.({ data: body });
    }
  }

  /** @param {string} tab */
  #portTo(tab) {
    const known = this.#ports.get(tab);
    if (known) {
      return known;
    }
    /** @type {Port} */
    const port = {
      onmessage: null,
      postMessage: (body) => this.#send({ word: 'body', to: tab, body }),
    };
    this.#ports.set(tab, port);
    this.#host?.serve(port);
    return port;
  }
}
