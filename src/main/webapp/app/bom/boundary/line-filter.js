/**
 * @import { Health } from '../entity/bom.d.ts'
 * @import { Kind } from '../entity/kind.js'
 */
import { byId, element } from '../../element.js';
import { count } from '../../words.js';
import { KINDS } from '../entity/kind.js';
import { healthBar } from './health-bar.js';

/** The BOM's health as a bar, and its kinds with their counts, by which the lines are filtered. */
export class LineFilter {
  /** @type {Map<string, { input: HTMLInputElement, label: HTMLElement, number: HTMLElement }>} */
  #choices = new Map();

  /**
   * @param {'' | Kind} chosen
   * @param {(kind: '' | Kind) => void} choose hears which lines are wanted; empty for all
   */
  constructor(chosen, choose) {
    this.#add('', 'All');
    Object.entries(KINDS).forEach(([kind, word]) => this.#add(kind, word));
    this.#of(chosen).input.checked = true;
    byId('filter').addEventListener('change', ({ target }) => {
      choose(/** @type {'' | Kind} */ (/** @type {HTMLInputElement} */ (target).value));
      this.#hideEmpty();
    });
  }

  /**
   * @param {number} total
   * @param {Health} health
   */
  show(total, health) {
    byId('health').replaceChildren(healthBar(health));
    this.#of('').number.textContent = count(total);
    for (const kind of /** @type {Kind[]} */ (Object.keys(KINDS))) {
      this.#of(kind).number.textContent = count(health[kind]);
    }
    this.#hideEmpty();
  }

  /** Kinds without lines tell nothing; the one that is chosen stays. */
  #hideEmpty() {
    for (const [kind, { input, label, number }] of this.#choices) {
      label.hidden = kind !== '' && !input.checked && ['', '0'].includes(number.textContent ?? '');
    }
  }

  /** @param {'' | Kind} kind */
  #of(kind) {
    const choice = this.#choices.get(kind);
    if (!choice) {
      throw new TypeError(`There is no kind ${kind}.`);
    }
    return choice;
  }

  /**
   * @param {string} kind
   * @param {string} word
   */
  #add(kind, word) {
    const input = element('input', { type: 'radio', name: 'health', value: kind, autocomplete: 'off' });
    const number = element('b', { class: 'number' });
    const label = element(
      'label',
      { class: `kind ${kind}` },
      input,
      element('span', {}, word, ' ', number),
    );
    this.#choices.set(kind, { input, label, number });
    byId('filter').append(label);
  }
}
