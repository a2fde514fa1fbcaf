/** @import { LinePlace } from '../entity/line-place.js' */
import { byId } from '../../element.js';
import { count } from '../../words.js';

/** The way from one page of lines to another: to the next, or to any by its number. */
export class Pages {
  #place;
  #ask;
  #busy = false;
  #previous = byId('previous', HTMLButtonElement);
  #next = byId('next', HTMLButtonElement);
  #number = byId('page-number', HTMLInputElement);

  /**
   * @param {LinePlace} place
   * @param {(page: number) => void} ask hears which page is wanted
   */
  constructor(place, ask) {
    this.#place = place;
    this.#ask = ask;
    this.#previous.addEventListener('click', () => this.#turnTo(place.page - 1));
    this.#next.addEventListener('click', () => this.#turnTo(place.page + 1));
    this.#number.addEventListener('change', () => this.#turnTo(this.#number.valueAsNumber));
  }

  /** Another page is on its way: until it is shown, nothing is asked for. */
  await() {
    this.#busy = true;
  }

  show() {
    const { page, pages, numbers } = this.#place;
    this.#busy = false;
    byId('pages').hidden = pages < 2;
    this.#allow(this.#previous, this.#place.hasPage(-1));
    this.#allow(this.#next, this.#place.hasPage(1));
    this.#number.value = String(page);
    this.#number.max = String(pages);
    byId('page-count').textContent = `of ${count(pages)}`;
    const [first, last] = [numbers.at(0), numbers.at(-1)];
    byId('page-range').textContent = first && last ? `Lines ${count(first)} to ${count(last)}` : '';
  }

  /** @param {number} page */
  #turnTo(page) {
    if (!Number.isInteger(page)) {
      this.show();
    } else if (!this.#busy) {
      this.#ask(page);
    }
  }

  /**
   * A button that can do nothing any more hands the focus on.
   *
   * @param {HTMLButtonElement} button
   * @param {boolean} may
   */
  #allow(button, may) {
    if (!may && document.activeElement === button) {
      this.#number.focus({ preventScroll: true });
    }
    button.disabled = !may;
  }
}
