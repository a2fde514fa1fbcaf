/** @import { Mapping, Preview, Question } from '../../entity/preview.d.ts' */
import { byId, element } from '../../../element.js';
import { faultTable } from '../../../problem/faults.js';
import { asProblem } from '../../../problem/problem.js';
import { counted } from '../../../words.js';
import { importPreview, previewAgain } from '../../control/import.js';
import { isClear, withColumn, withMember } from '../../entity/mapping.js';
import { columnTable } from './column-table.js';
import { leftOut, lineSample } from './line-sample.js';

/** What an import would do: a person corrects it, imports it, or leaves it. */
export class ImportPreview {
  /** @type {Preview | null} */
  #preview = null;
  /** @type {Mapping | null} null while nothing is corrected */
  #mapping = null;
  #box = byId('preview');
  #message = byId('preview-message');
  #confirm = byId('preview-import', HTMLButtonElement);

  constructor() {
    this.#confirm.addEventListener('click', () => this.#import());
    byId('preview-cancel').addEventListener('click', () => this.hide());
  }

  /** @param {Preview} preview */
  show(preview) {
    this.#mapping = null;
    this.#box.hidden = false;
    this.#render(preview);
    this.#confirm.focus();
  }

  hide() {
    this.#box.hidden = true;
    this.#preview = null;
  }

  /** @param {Preview} preview */
  #render(preview) {
    this.#preview = preview;
    byId('preview-name').textContent = preview.name;
    byId('preview-facts').textContent = facts(preview);
    byId('preview-questions').replaceChildren(
      ...preview.questions.map((question) => this.#question(question)),
    );
    byId('preview-lines').replaceChildren(lineSample(preview), ...present(leftOut(preview)));
    const columns = byId('preview-columns', HTMLDetailsElement);
    columns.open ||= !isClear(preview);
    byId('preview-place').replaceChildren(...this.#places(preview));
    byId('preview-column-table').replaceChildren(
      columnTable(preview, (index, field) => this.#change(withColumn(preview, index, field))),
    );
    byId('preview-warnings').replaceChildren(...warnings(preview));
    this.#confirm.textContent = `Import ${counted(preview.item_count, 'line')}`;
  }

  /** @param {Question} question */
  #question({ detail, choices }) {
    const answers = choices.map(({ label, member, value }, index) =>
      element(
        'button',
        {
          type: 'button',
          'aria-pressed': String(index === 0),
          click: () => this.#answer(member, value),
        },
        label,
      ),
    );
    return element('div', { class: 'question' }, element('p', {}, detail), ...answers);
  }

  /**
   * @param {string} member
   * @param {string | number} value
   */
  #answer(member, value) {
    if (this.#preview) {
      this.#change(withMember(this.#preview, member, value));
    }
  }

  /**
   * Where the table is: the sheet, and the row of its titles.
   *
   * @param {Preview} preview
   */
  #places({ sheets, sheet, header_row: row }) {
    const named = sheets.filter(({ name }) => name !== '');
    const choose = element(
      'select',
      { change: (event) => this.#answer('sheet', event.target.value) },
      named.map(({ name, why }) =>
        element('option', { value: name, selected: name === sheet, title: why }, name),
      ),
    );
    const header = element('input', {
      type: 'number',
      min: '0',
      max: '1000000',
      value: row,
      change: (event) => this.#answer('header_row', Number(event.target.value)),
    });
    return [
      ...(named.length > 1 ? [element('label', {}, 'Sheet ', choose)] : []),
      element('label', {}, 'Titles in row ', header),
    ];
  }

  /** @param {Mapping} mapping */
  async #change(mapping) {
    const preview = this.#preview;
    if (!preview) {
      return;
    }
    this.#busy(true);
    const answer = await previewAgain(preview.preview_id, mapping).catch(asProblem);
    this.#busy(false);
    if (answer instanceof Error) {
      // What is shown stays true: the change is not made.
      this.#render(preview);
      this.#message.textContent = answer.message;
    } else {
      this.#mapping = mapping;
      this.#render(answer);
    }
  }

  async #import() {
    if (!this.#preview) {
      return;
    }
    this.#busy(true);
    try {
      const bom = await importPreview(this.#preview.preview_id, this.#mapping);
      location.assign(`bom.html?id=${encodeURIComponent(bom.id)}`);
    } catch (failure) {
      this.#message.textContent = asProblem(failure).message;
      this.#busy(false);
    }
  }

  /** @param {boolean} busy */
  #busy(busy) {
    this.#message.textContent = '';
    this.#confirm.disabled = busy;
    this.#box.setAttribute('aria-busy', String(busy));
  }
}

/** @param {Preview} preview */
function facts({ sheet, header_row: row, encoding, remembered }) {
  const said = [
    sheet ? `sheet ${sheet}` : null,
    row > 0 ? `titles in row ${row}` : 'no titles',
    encoding ?? null,
    remembered ? 'read as such files were before' : null,
  ];
  return said.filter(Boolean).join(' · ');
}

/** @param {Preview} preview */
function warnings({ warnings: all }) {
  return all.length === 0
    ? []
    : [
        element(
          'details',
          {},
          element('summary', {}, counted(all.length, 'warning')),
          faultTable(all, 'Warnings from the file'),
        ),
      ];
}

/** @param {HTMLElement | null} one */
function present(one) {
  return one === null ? [] : [one];
}
