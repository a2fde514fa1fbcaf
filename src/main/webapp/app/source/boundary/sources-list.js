/**
 * @import { KnownSources } from '../entity/known-sources.js'
 * @import { Source } from '../entity/source.d.ts'
 * @typedef {object} Card
 * @property {string} text what it shows, so that only what has changed is drawn anew
 * @property {HTMLElement} item
 * @property {HTMLElement} head
 * @property {HTMLElement} body
 * @property {HTMLButtonElement | null} button
 */
import { byId, element } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { listSources } from '../control/sources.js';
import { cardBody, cardHead } from './source-card.js';
import { testOf } from './source-test.js';

/** How suppliers stand is told by no event: it is read, this often. */
const REFRESH_MS = 5_000;

/** All sources and how each stands, for as long as somebody looks. */
export class SourcesList {
  #known;
  #mayTest;
  /** @type {Map<string, Card>} */
  #cards = new Map();
  /** Counts the reads: an answer that was overtaken by a newer question is not shown. */
  #reads = 0;

  /**
   * @param {KnownSources} known
   * @param {boolean} mayTest whether who looks may have suppliers asked
   */
  constructor(known, mayTest) {
    this.#known = known;
    this.#mayTest = mayTest;
  }

  /** Shows them and keeps them true. */
  async show() {
    document.addEventListener('visibilitychange', () => this.#refresh());
    setInterval(() => this.#refresh(), REFRESH_MS);
    await this.#read();
  }

  #refresh() {
    if (!document.hidden) {
      this.#read();
    }
  }

  async #read() {
    const read = ++this.#reads;
    const answer = await listSources().catch(asProblem);
    if (read !== this.#reads) {
      return;
    }
    const failed = answer instanceof Error;
    byId('sources-message').textContent = failed ? answer.message : '';
    byId('sources-loading').hidden = true;
    if (!failed) {
      this.#known.take(answer);
      answer.forEach((source) => this.#tell(source));
    }
  }

  /** @param {Source} source */
  #tell(source) {
    const card = this.#cards.get(source.source) ?? this.#append(source);
    const text = JSON.stringify(source);
    if (card.text !== text) {
      card.text = text;
      card.item.dataset.state = source.state;
      card.head.replaceChildren(...nodes(cardHead(source, this.#known)));
      card.body.replaceChildren(...nodes(cardBody(source)));
    }
    // One that is off is asked by nobody.
    if (card.button) {
      card.button.hidden = source.state === 'off';
    }
  }

  /** @param {Source} source */
  #append(source) {
    const head = element('div', { class: 'source-head' });
    const body = element('div');
    const test =
      this.#mayTest && source.kind === 'supplier' ? testOf(source, () => this.#read()) : null;
    const attributes = { class: 'source', 'data-source': source.source };
    const item = element('li', attributes, head, body, test?.elements ?? []);
    const card = { text: '', item, head, body, button: test?.button ?? null };
    this.#cards.set(source.source, card);
    byId('sources').append(item);
    return card;
  }
}

/** @param {import('../../element.js').Child[]} children */
function nodes(children) {
  return children.filter((child) => child !== null && child !== undefined);
}
