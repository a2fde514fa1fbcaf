import { byId, element } from '../../element.js';
import { faultTable } from '../../problem/faults.js';
import { asProblem, Problem } from '../../problem/problem.js';
import { upload } from '../control/boms.js';
import { keepWarnings } from '../control/import-warnings.js';

const EXAMPLE = 'example-bom.csv';

/** Takes a file, and goes to the page of the BOM that it becomes. */
export class Upload {
  #busy = false;

  /** Takes files that are dropped on the page or chosen, one at a time. */
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
    byId('upload-problem').hidden = true;
    byId('upload-progress').hidden = false;
    byId('upload-name').textContent = file.name;
    showSent(0);
    try {
      const bom = await upload(file, showSent);
      keepWarnings(bom.id, bom.warnings);
      location.assign(`bom.html?id=${encodeURIComponent(bom.id)}`);
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
