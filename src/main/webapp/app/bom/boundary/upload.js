import { byId, element } from '../../element.js';
import { faultTable } from '../../problem/faults.js';
import { Problem } from '../../problem/problem.js';
import { upload } from '../control/boms.js';
import { keepWarnings } from '../control/import-warnings.js';

const EXAMPLE = 'example-bom.csv';

let busy = false;

/** Takes files that are dropped on the page or chosen, one at a time. */
export function takeFiles() {
  const input = byId('bom-file');
  input.addEventListener('change', () => take(input.files));
  byId('try-example').addEventListener('click', takeExample);
  // On the whole page: a file that misses the zone would otherwise replace the page.
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('dragenter', (event) => mark(event, true));
  document.addEventListener('dragleave', (event) => mark(event, event.relatedTarget !== null));
  document.addEventListener('drop', (event) => {
    mark(event, false);
    take(event.dataTransfer.files);
  });
}

function mark(event, over) {
  event.preventDefault();
  byId('drop-zone').classList.toggle('over', over);
}

function take(files) {
  if (files.length > 1) {
    tell(new Problem(0, { title: 'One file at a time', detail: 'Drop one BOM, then the next.' }));
  } else if (files.length === 1 && !busy) {
    send(files[0]);
  }
}

async function takeExample() {
  const response = await fetch(EXAMPLE).catch(() => null);
  if (response?.ok) {
    take([new File([await response.blob()], EXAMPLE, { type: 'text/csv' })]);
  } else {
    tell(new Problem(0, { detail: 'The example cannot be read from the server.' }));
  }
}

async function send(file) {
  busy = true;
  byId('upload-problem').hidden = true;
  byId('upload-progress').hidden = false;
  byId('upload-name').textContent = file.name;
  sent(0);
  try {
    const bom = await upload(file, sent);
    keepWarnings(bom.id, bom.warnings);
    location.assign(`bom.html?id=${encodeURIComponent(bom.id)}`);
  } catch (problem) {
    tell(problem, file.name);
  } finally {
    busy = false;
    byId('bom-file').value = '';
  }
}

function sent(share) {
  byId('upload-bar').value = share;
  byId('upload-state').textContent = share < 1 ? `${Math.floor(share * 100)} % sent` : 'Reading the file…';
}

/** Why a file was not taken, and where in it. */
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

/** A lone fault may say what the problem says: once is enough. */
function saidByTable({ message, errors }) {
  return errors.length === 1 && errors[0].detail === message;
}
