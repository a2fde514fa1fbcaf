/** @import { About, WholeLine } from '../../entity/bom.d.ts' */
import { byId, elements } from '../../../element.js';
import { asProblem } from '../../../problem/problem.js';
import { count } from '../../../words.js';
import { lineItem } from '../../control/boms.js';
import { correctionForm } from './correction.js';
import { details, summary } from './facts.js';

const FACTS = `
  <dialog id="facts" class="facts" aria-labelledby="facts-title" closedby="any">
    <div class="facts-head">
      <h2 id="facts-title" tabindex="-1" autofocus></h2>
      <button id="facts-correct" class="plain">Correct</button>
      <button id="facts-previous" class="plain" aria-keyshortcuts="ArrowUp">Previous</button>
      <button id="facts-next" class="plain" aria-keyshortcuts="ArrowDown">Next</button>
      <button id="facts-close" class="plain">Close</button>
    </div>
    <p id="facts-message" class="message" role="alert"></p>
    <div id="facts-summary" class="facts-summary" aria-live="polite"></div>
    <div id="facts-correction"></div>
    <div id="facts-details"></div>
  </dialog>`;

/** @type {Record<string, -1 | 1>} */
const STEPS = { ArrowUp: -1, ArrowDown: 1 };

/**
 * @typedef {object} Around
 * @property {(step: -1 | 1) => void} step asks for the line before or after
 * @property {(step: -1 | 1) => boolean} hasStep whether there is one
 * @property {() => void} corrected hears that a line was corrected
 * @property {(number: number) => void} closed hears that this line is open no more
 */

/** A line opened beside the table to all that is known of its part, as opposed to its row. */
export class FactsDialog {
  #about;
  #around;
  /** @type {HTMLDialogElement | null} */
  #dialog = null;
  /** @type {number | null} */
  #number = null;
  #shown = '';
  /** @type {WholeLine | null} */
  #line = null;

  /**
   * @param {About} about
   * @param {Around} around
   */
  constructor(about, around) {
    this.#about = about;
    this.#around = around;
  }

  /** The line that is open; null where none is. */
  get number() {
    return this.#number;
  }

  /**
   * Opens a line, in the place of the one that is open.
   *
   * @param {number} number
   */
  async open(number) {
    this.#number = number;
    this.#shown = '';
    this.#line = null;
    this.#appear();
    byId('facts-correction').replaceChildren();
    byId('facts-title').textContent = `Line ${count(number)}`;
    this.#offerSteps();
    await this.refresh();
  }

  /** Nothing, where none is open. */
  close() {
    this.#dialog?.close();
  }

  /** Reads the line that is open again; what is the same stays as it is. */
  async refresh() {
    const number = this.#number;
    if (number === null) {
      return;
    }
    const answer = await lineItem(this.#about.bomId, number).catch(asProblem);
    // Another may have been opened meanwhile.
    if (number === this.#number) {
      this.#offerSteps();
      this.#tell(answer);
    }
  }

  #appear() {
    if (this.#dialog) {
      return;
    }
    document.body.append(elements(FACTS));
    const dialog = byId('facts', HTMLDialogElement);
    byId('facts-close').addEventListener('click', () => dialog.close());
    byId('facts-correct').hidden = !this.#about.mayChange;
    byId('facts-correct').addEventListener('click', () => this.#correct());
    byId('facts-previous').addEventListener('click', () => this.#around.step(-1));
    byId('facts-next').addEventListener('click', () => this.#around.step(1));
    dialog.addEventListener('keydown', (event) => this.#pressed(event));
    dialog.addEventListener('close', () => this.#vanish());
    this.#dialog = dialog;
    dialog.showModal();
  }

  #vanish() {
    const number = this.#number;
    this.#dialog?.remove();
    this.#dialog = null;
    this.#number = null;
    if (number !== null) {
      this.#around.closed(number);
    }
  }

  #correct() {
    if (this.#line) {
      const form = correctionForm(this.#about.bomId, this.#line, (line) => this.#corrected(line));
      byId('facts-correction').replaceChildren(form);
      form.querySelector('input')?.focus();
    }
  }

  /** @param {WholeLine | null} line as it is now; null where it is as it was */
  #corrected(line) {
    byId('facts-correction').replaceChildren();
    byId('facts-correct').focus();
    if (line && line.line_number === this.#number) {
      this.#tell(line);
      this.#around.corrected();
    }
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    const step = event.target instanceof HTMLInputElement ? undefined : STEPS[event.key];
    if (step && !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)) {
      event.preventDefault();
      this.#around.step(step);
    }
  }

  /** A button that has the focus keeps it, though it can do nothing now. */
  #offerSteps() {
    byId('facts-previous').setAttribute('aria-disabled', String(!this.#around.hasStep(-1)));
    byId('facts-next').setAttribute('aria-disabled', String(!this.#around.hasStep(1)));
  }

  /** @param {WholeLine | Error} answer */
  #tell(answer) {
    const failed = answer instanceof Error;
    byId('facts-message').textContent = failed ? answer.message : '';
    if (!failed) {
      this.#showFacts(answer);
    } else if (this.#shown === '') {
      byId('facts-summary').replaceChildren();
      byId('facts-details').replaceChildren();
    }
  }

  /** @param {WholeLine} line */
  #showFacts(line) {
    const text = JSON.stringify(line);
    if (text !== this.#shown) {
      this.#shown = text;
      this.#line = line;
      byId('facts-summary').replaceChildren(...summary(line, this.#about));
      byId('facts-details').replaceChildren(...details(line, this.#about));
      this.#keepFocus();
    }
  }

  /** What was read anew has taken a link with the focus away. */
  #keepFocus() {
    if (!this.#dialog?.contains(document.activeElement)) {
      byId('facts-title').focus();
    }
  }
}
