/** The server says something every 15 s: after 40 s of silence the connection is dead. */
const SILENCE_MS = 40_000;

/** Ends a connection that has gone silent, or whose stream was closed. */
export class Watchdog {
  #controller = new AbortController();
  #timer;
  #parent;
  #end = () => this.#controller.abort();
  silent = false;

  constructor(parent) {
    this.#parent = parent;
    parent.addEventListener('abort', this.#end);
    this.alive();
  }

  get signal() {
    return this.#controller.signal;
  }

  alive() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.silent = true;
      this.#end();
    }, SILENCE_MS);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#parent.removeEventListener('abort', this.#end);
    this.#end();
  }
}
