/**
 * @import { Child } from '../../element.js'
 * @import { Provenance, WholeLine, WholePart } from '../entity/bom.d.ts'
 */
import { byId, element, elements } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { count, moment, spaced } from '../../words.js';
import { lineItem } from '../control/boms.js';
import { datasheetLink } from './datasheet.js';
import { offerTable } from './offers.js';

const FACTS = `
  <dialog id="facts" class="facts" aria-labelledby="facts-title">
    <div class="facts-head">
      <h2 id="facts-title"></h2>
      <button id="facts-close" type="button" class="plain">Close</button>
    </div>
    <div id="facts-body" aria-live="polite"><p class="quiet">Loading…</p></div>
  </dialog>`;

/** Facts in the order in which a buyer asks for them; parameters come after these. */
const ORDER = [
  'description',
  'category',
  'package',
  'lifecycle',
  'last_buy_date',
  'rohs',
  'reach',
  'msl',
  'eccn',
  'hts',
  'country_of_origin',
  'datasheet_url',
];

/** @type {Record<string, string>} */
const TITLES = { rohs: 'RoHS', reach: 'REACH', msl: 'MSL', eccn: 'ECCN', hts: 'HTS' };

/**
 * Opens a line to all that is known of its part: each fact with who says so, and when.
 *
 * @param {string} bomId
 * @param {number} lineNumber
 */
export async function openFacts(bomId, lineNumber) {
  document.body.append(elements(FACTS));
  const dialog = byId('facts', HTMLDialogElement);
  byId('facts-title').textContent = `Line ${count(lineNumber)}`;
  byId('facts-close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
  try {
    const line = await lineItem(bomId, lineNumber);
    byId('facts-body').replaceChildren(...sections(line));
  } catch (failure) {
    byId('facts-body').replaceChildren(
      element('p', { class: 'message', role: 'alert' }, asProblem(failure).message),
    );
  }
}

/** @param {WholeLine} line */
function sections(line) {
  const { part } = line;
  const all = [
    element('p', { class: 'asked' }, 'Asked for ', strong(line.mpn ?? 'no part number'), of(line)),
    part ? element('p', { class: 'found' }, 'Found ', strong(part.mpn ?? ''), of(part)) : null,
    ...match(line),
    line.error ? element('p', { class: 'fault' }, line.error.detail ?? spaced(line.error.code)) : null,
    ...(part ? partSections(part, line.mpn) : []),
  ];
  return all.filter((each) => each !== null);
}

/**
 * @param {WholePart} part
 * @param {string | null | undefined} mpn
 */
function partSections(part, mpn) {
  return [factTable(part, mpn), offerTable(part.offers ?? []), alternates(part), disagreements(part)];
}

/** @param {WholeLine} line */
function match({ match: found }) {
  if (!found) {
    return [];
  }
  const read = found.kind === 'read';
  const how = read
    ? 'Read by its maker’s rule for part numbers; nobody was asked whether it is made.'
    : null;
  return [
    how ? element('p', { class: 'read-note' }, how) : null,
    found.reasons.length > 0
      ? element('ul', { class: 'reasons' }, found.reasons.map((r) => element('li', {}, r.detail)))
      : null,
  ];
}

/**
 * @param {WholePart} part
 * @param {string | null | undefined} mpn
 */
function factTable(part, mpn) {
  const told = part.provenance ?? {};
  /** @type {Record<string, unknown>} */
  const values = { ...part };
  const rows = [
    ...ORDER.filter((name) => values[name] && values[name] !== 'unknown').map((name) =>
      row(title(name), value(name, String(values[name]), mpn), told[name]),
    ),
    ...(part.parameters ?? []).map(({ name, text }) => row(title(name), text, told[name])),
  ];
  const head = ['Fact', 'Value', 'Said by', 'On'].map((text) =>
    element('th', { scope: 'col' }, text),
  );
  return element(
    'table',
    { class: 'fact-table' },
    element('thead', {}, element('tr', {}, head)),
    element('tbody', {}, rows),
  );
}

/**
 * @param {string} name
 * @param {Child} text
 * @param {Provenance | undefined} by
 */
function row(name, text, by) {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    element('td', {}, text),
    element('td', { class: 'quiet' }, by?.source),
    element('td', { class: 'quiet' }, by ? moment(by.retrieved_at) : null),
  );
}

/**
 * @param {string} name
 * @param {string} text
 * @param {string | null | undefined} mpn
 */
function value(name, text, mpn) {
  return name === 'datasheet_url' ? datasheetLink(text, mpn) : spaced(text);
}

/** @param {string} name */
function title(name) {
  const plain = spaced(name.replace(/_url$/, ''));
  return TITLES[name] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** @param {WholePart} part */
function alternates({ alternates: all = [] }) {
  return all.length === 0
    ? null
    : element(
        'p',
        {},
        'Alternates: ',
        all.map(({ mpn, manufacturer }) => [mpn, manufacturer].filter(Boolean).join(' of ')).join(', '),
      );
}

/** @param {WholePart} part */
function disagreements({ disagreements: all = [] }) {
  return all.length === 0
    ? null
    : element(
        'div',
        { class: 'disagreements' },
        element('h3', {}, 'Sources disagree'),
        element(
          'ul',
          {},
          all.map(({ field, values }) =>
            element(
              'li',
              {},
              `${title(field)}: `,
              values.map((each) => `${spaced(each.value)} (${each.source})`).join(', '),
            ),
          ),
        ),
      );
}

/** @param {{ manufacturer?: string | null }} named */
function of({ manufacturer }) {
  return manufacturer ? ` of ${manufacturer}` : null;
}

/** @param {string} text */
function strong(text) {
  return element('strong', { class: 'mpn' }, text);
}
