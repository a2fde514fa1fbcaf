/** @import { Bom } from '../entity/bom.d.ts' */
import { byId } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { buildFor } from '../control/boms.js';

/** How many boards the parts are bought for: prices and the purchase list go by it. */
export class BuildQuantity {
  #input = byId('build-quantity', HTMLInputElement);
  #bomId;

  /**
   * @param {Bom} bom
   * @param {(bom: Bom) => void} changed hears the BOM as it is then
   */
  constructor(bom, changed) {
    this.#bomId = bom.id;
    byId('boards').hidden = false;
    this.#input.addEventListener('change', () => this.#save(changed));
    this.show(bom);
  }

  /**
   * Somebody else may have changed it; what is being written here stays.
   *
   * @param {Bom} bom
   */
  show({ build_quantity: boards = 1 }) {
    if (document.activeElement !== this.#input) {
      this.#input.value = String(boards);
    }
  }

  /** @param {(bom: Bom) => void} changed */
  async #save(changed) {
    if (!this.#input.reportValidity()) {
      return;
    }
    const answer = await buildFor(this.#bomId, this.#input.valueAsNumber).catch(asProblem);
    const failed = answer instanceof Error;
    byId('exports-message').textContent = failed ? answer.message : '';
    if (!failed) {
      changed(answer);
    }
  }
}
