/** Ends a connection that has gone silent, or whose stream was closed. */
export class Watchdog {
  #controller = new AbortController();
  #timer;
  #parent;
  #silence;
  #end = () => this.#controller.abort();
  silent = false;

  constructor(parent, silence) {
    this.#parent = parent;
    this.#silence = silence;
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
    }, this.#silence);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#parent.removeEventListener('abort', this.#end);
    this.#end();
  }
}
