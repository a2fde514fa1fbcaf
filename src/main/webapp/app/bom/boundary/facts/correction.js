/** @import { WholeLine } from '../../entity/bom.d.ts' */
import { element } from '../../../element.js';
import { asProblem } from '../../../problem/problem.js';
import { spaced } from '../../../words.js';
import { correct } from '../../control/boms.js';

/**
 * @typedef {object} Field
 * @property {string} name on the wire
 * @property {string} label
 * @property {(line: WholeLine) => string} text as a person writes it
 * @property {(text: string) => unknown} value as the wire has it; null goes back to the file's
 */

/** @type {Field[]} */
const FIELDS = [
  { name: 'mpn', label: 'Part number', text: ({ mpn }) => mpn ?? '', value: (text) => text },
  {
    name: 'manufacturer',
    label: 'Manufacturer',
    text: ({ manufacturer }) => manufacturer ?? '',
    value: (text) => text,
  },
  {
    name: 'quantity',
    label: 'Quantity',
    text: ({ quantity }) => (quantity === null || quantity === undefined ? '' : String(quantity)),
    value: (text) => (text === '' ? null : Number(text.replace(',', '.'))),
  },
  {
    name: 'reference_designators',
    label: 'Designators',
    text: ({ reference_designators: all = [] }) => all.join(', '),
    value: (text) => text.split(/[\s,;]+/).filter(Boolean),
  },
  { name: 'note', label: 'Note', text: ({ note }) => note ?? '', value: (text) => text },
];

/**
 * A form by which a line is corrected in place.
 *
 * @param {string} bomId
 * @param {WholeLine} line
 * @param {(line: WholeLine | null) => void} done hears the line as it is then; null where nothing
 *   was changed
 */
export function correctionForm(bomId, line, done) {
  const message = element('p', { class: 'message', role: 'alert' });
  const dnp = checkbox(line);
  /** @param {Record<string, unknown>} fields */
  const send = async (fields) => {
    message.textContent = '';
    const answer = await correct(bomId, line.line_number, fields).catch(asProblem);
    if (answer instanceof Error) {
      message.textContent = answer.message;
    } else {
      done(answer);
    }
  };
  /** @param {SubmitEvent} event */
  const submit = (event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const fields = changed(form, line, dnp);
    if (Object.keys(fields).length > 0) {
      send(fields);
    } else {
      done(null);
    }
  };
  return element(
    'form',
    { class: 'correction', 'aria-label': 'Correct this line', submit },
    FIELDS.map((field) => input(field, line)),
    element('label', { class: 'check' }, dnp, 'Not fitted'),
    message,
    element(
      'div',
      { class: 'actions' },
      takeBack(line, send),
      element('button', { type: 'button', click: () => done(null) }, 'Leave it'),
      element('button', { type: 'submit', class: 'main' }, 'Save'),
    ),
  );
}

/**
 * @param {Field} field
 * @param {WholeLine} line
 */
function input({ name, label, text }, line) {
  const attributes = { name, value: text(line), autocomplete: 'off', spellcheck: 'false' };
  return element('label', {}, element('span', {}, label), element('input', attributes));
}

/** @param {WholeLine} line */
function checkbox({ do_not_populate: left }) {
  return element('input', { type: 'checkbox', name: 'do_not_populate', checked: Boolean(left) });
}

/**
 * @param {WholeLine} line
 * @param {(fields: Record<string, unknown>) => void} send
 */
function takeBack({ corrected = [] }, send) {
  const back = () => send(Object.fromEntries(corrected.map((name) => [name, null])));
  const fields = corrected.map(spaced).join(', ');
  return corrected.length > 0
    ? element('button', { type: 'button', click: back, title: fields }, 'Back to the file')
    : null;
}

/**
 * What a person has written otherwise.
 *
 * @param {HTMLFormElement} form
 * @param {WholeLine} line
 * @param {HTMLInputElement} dnp
 */
function changed(form, line, dnp) {
  const written = new FormData(form);
  /** @type {Record<string, unknown>} */
  const fields = {};
  for (const { name, text, value } of FIELDS) {
    const now = String(written.get(name) ?? '').trim();
    if (now !== text(line)) {
      fields[name] = value(now);
    }
  }
  if (dnp.checked !== Boolean(line.do_not_populate)) {
    fields.do_not_populate = dnp.checked;
  }
  return fields;
}
