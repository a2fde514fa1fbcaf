/** @import { Source } from './source.d.ts' */
import { titled } from '../../words.js';

/** What the name of a source that is played begins with. */
const SIMULATED = 'simulated ';

/** All sources, by the names that facts, lines and runs have for them. */
export class KnownSources {
  /** @type {Source[]} */
  #all = [];

  /** @param {Source[]} all as they are now */
  take(all) {
    this.#all = all;
  }

  /** Whether suppliers are played here. */
  get areSimulated() {
    return this.#all.some(({ simulated }) => simulated);
  }

  /** Whether anybody is asked what parts cost. */
  get haveSuppliers() {
    return this.#all.some(({ kind, state }) => kind === 'supplier' && state !== 'off');
  }

  /**
   * What is known of a source; undefined where nothing is.
   *
   * @param {string} name
   */
  find(name) {
    return this.#all.find(({ source }) => plainName(source) === plainName(name));
  }

  /**
   * What people call it: `simulated digikey` is DigiKey, `numbers` is Part number rules, and
   * `numbers (Yageo RC)` one of them, since a source of that name is nothing to a buyer.
   *
   * @param {string} name
   */
  titleOf(name) {
    const known = this.find(name);
    return known?.kind === 'supplier' ? known.title : titled(ruled(plainName(name)));
  }

  /**
   * Whether what a supplier sells is invented: an offer has its plain name.
   *
   * @param {string} supplier
   */
  plays(supplier) {
    return isSimulated(supplier) || Boolean(this.find(supplier)?.simulated);
  }
}

/** @param {string} name */
function ruled(name) {
  return name === 'numbers' ? 'part number rules' : name.replace(/^numbers\b/, 'rule');
}

/**
 * Whether what a source of this name says is invented.
 *
 * @param {string} name
 */
export function isSimulated(name) {
  return name.startsWith(SIMULATED);
}

/**
 * A source's name in settings and in addresses.
 *
 * @param {string} name
 */
export function plainName(name) {
  return isSimulated(name) ? name.slice(SIMULATED.length) : name;
}
