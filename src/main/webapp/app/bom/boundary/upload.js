import { byId, element } from '../../element.js';
import { faultTable } from '../../problem/faults.js';
import { asProblem, Problem } from '../../problem/problem.js';
import { preview } from '../control/import.js';
import { ImportPreview } from './preview/import-preview.js';

const EXAMPLE = 'example-bom.csv';

/** What rows are called that come from the clipboard. */
const PASTED = 'Pasted rows.txt';

/** Takes a file, and shows what its import would do. */
export class Upload {
  #busy = false;
  #preview = new ImportPreview();

  /** Takes files that are dropped on the page, chosen or pasted, one at a time. */
  offer() {
    const input = byId('bom-file', HTMLInputElement);
    input.addEventListener('change', () => this.#take(input.files ?? []));
    byId('try-example').addEventListener('click', () => this.#takeExample());
    // On the whole page: a file that misses the zone would otherwise replace the page.
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('dragenter', (event) => mark(event, true));
    document.addEventListener('dragleave', (event) => mark(event, event.relatedTarget !== null));
    document.addEventListener('drop', (event) => {
      mark(event, false);
      this.#take(event.dataTransfer?.files ?? []);
    });
    document.addEventListener('paste', (event) => this.#paste(event));
  }

  /**
   * A file, or rows that were copied from a spreadsheet.
   *
   * @param {ClipboardEvent} event
   */
  #paste({ target, clipboardData: pasted }) {
    if (pasted === null || target instanceof HTMLInputElement) {
      return;
    }
    const text = pasted.getData('text/plain');
    if (pasted.files.length > 0) {
      this.#take(pasted.files);
    } else if (text.includes('\n')) {
      this.#take([new File([text], PASTED, { type: 'text/plain' })]);
    }
  }

  /** @param {ArrayLike<File>} files */
  #take(files) {
    if (files.length > 1) {
      tell(new Problem(0, { title: 'One file at a time', detail: 'Drop one BOM, then the next.' }));
    } else if (files.length === 1 && !this.#busy) {
      this.#send(files[0]);
    }
  }

  async #takeExample() {
    const response = await fetch(EXAMPLE).catch(() => null);
    if (response?.ok) {
      this.#take([new File([await response.blob()], EXAMPLE, { type: 'text/csv' })]);
    } else {
      tell(new Problem(0, { detail: 'The example cannot be read from the server.' }));
    }
  }

  /** @param {File} file */
  async #send(file) {
    this.#busy = true;
    this.#preview.hide();
    byId('upload-problem').hidden = true;
    byId('upload-progress').hidden = false;
    byId('upload-name').textContent = file.name;
    showSent(0);
    try {
      const found = await preview(file, showSent);
      byId('upload-progress').hidden = true;
      this.#preview.show(found);
    } catch (failure) {
      tell(asProblem(failure), file.name);
    } finally {
      this.#busy = false;
      byId('bom-file', HTMLInputElement).value = '';
    }
  }
}

/**
 * @param {DragEvent} event
 * @param {boolean} over
 */
function mark(event, over) {
  event.preventDefault();
  byId('drop-zone').classList.toggle('over', over);
}

/** @param {number} share 0 to 1 */
function showSent(share) {
  byId('upload-bar', HTMLProgressElement).value = share;
  byId('upload-state').textContent =
    share < 1 ? `${Math.floor(share * 100)} % sent` : 'Reading the file…';
}

/**
 * Why a file was not taken, and where in it.
 *
 * @param {Problem} problem
 * @param {string} [fileName]
 */
function tell(problem, fileName) {
  const title = fileName ? `${fileName} was not taken` : (problem.title ?? 'That did not work');
  byId('upload-progress').hidden = true;
  const box = byId('upload-problem');
  box.replaceChildren(
    element('strong', { class: 'name' }, title),
    ...(saidByTable(problem) ? [] : [element('p', {}, problem.message)]),
    ...(problem.errors.length > 0 ? [faultTable(problem.errors, 'What is wrong in the file')] : []),
  );
  box.hidden = false;
  box.focus();
}

/**
 * A lone fault may say what the problem says: once is enough.
 *
 * @param {Problem} problem
 */
function saidByTable({ message, errors }) {
  return errors.length === 1 && errors[0].detail === message;
}
