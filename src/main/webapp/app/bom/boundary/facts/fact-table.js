/**
 * @import { Child } from '../../../element.js'
 * @import { KnownSources } from '../../../source/entity/known-sources.js'
 * @import { Provenance, WholePart } from '../../entity/bom.d.ts'
 */
import { element } from '../../../element.js';
import { sourceLabel } from '../../../source/boundary/source-label.js';
import { day, moment, titled } from '../../../words.js';
import { datasheetLink } from '../datasheet.js';

/** Facts in the order in which a buyer asks for them; parameters come before the papers. */
const TRADE = ['description', 'category', 'package', 'lifecycle', 'last_buy_date', 'rohs', 'reach'];
const PAPERS = ['msl', 'eccn', 'hts', 'country_of_origin', 'datasheet_url'];

/** Those whose values are words of ours, as opposed to somebody's own. */
const CODES = ['lifecycle', 'rohs', 'reach'];

/** Parameters in the order in which a part is named by them; others come after these. */
const PARAMETERS = [
  'resistance',
  'capacitance',
  'inductance',
  'impedance',
  'tolerance',
  'voltage',
  'current',
  'power',
  'dielectric',
  'temperature_coefficient',
  'esr',
  'technology',
  'qualification',
  'dimensions',
  'height',
  'termination',
  'packing',
];

/** @type {Record<string, string>} */
const TITLES = {
  datasheet_url: 'Datasheet',
  eccn: 'ECCN',
  esr: 'ESR',
  hts: 'HTS',
  msl: 'MSL',
  reach: 'REACH',
  rohs: 'RoHS',
};

/**
 * All facts of a part, each with who says so, and since when.
 *
 * @param {WholePart} part
 * @param {KnownSources} sources
 */
export function factTable(part, sources) {
  const told = part.provenance ?? {};
  const rows = [...facts(part, TRADE), ...parameters(part), ...facts(part, PAPERS)].map(
    ([name, value]) => row(name, value, saidBy(told[name], sources)),
  );
  const head = ['Fact', 'Value', 'Said by'].map((text) =>
    element('th', { role: 'columnheader', scope: 'col' }, text),
  );
  return element(
    'table',
    { class: 'fact-table', role: 'table' },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, head)),
    element('tbody', { role: 'rowgroup' }, rows),
  );
}

/**
 * How a fact or a parameter is called.
 *
 * @param {string} name
 */
export function title(name) {
  return TITLES[name] ?? titled(name);
}

/**
 * A fact's value as people write it.
 *
 * @param {string} name
 * @param {string} value
 */
export function worded(name, value) {
  return CODES.includes(name) ? titled(value) : value;
}

/**
 * @param {WholePart} part
 * @param {string[]} names
 * @returns {[string, Child][]}
 */
function facts(part, names) {
  /** @type {Record<string, unknown>} */
  const values = { ...part };
  return names
    .filter((name) => values[name] && values[name] !== 'unknown')
    .map((name) => [name, value(name, String(values[name]), part.mpn)]);
}

/**
 * @param {string} name
 * @param {string} text
 * @param {string | undefined} mpn
 * @returns {Child}
 */
function value(name, text, mpn) {
  if (name === 'datasheet_url') {
    return datasheetLink(text, mpn, true);
  }
  if (name === 'last_buy_date') {
    return day(text);
  }
  return worded(name, text);
}

/**
 * @param {WholePart} part
 * @returns {[string, Child][]}
 */
function parameters({ parameters: all = [] }) {
  return all
    .toSorted((one, other) => place(one.name) - place(other.name))
    .map(({ name, text }) => [name, text]);
}

/** @param {string} name */
function place(name) {
  const known = PARAMETERS.indexOf(name);
  return known < 0 ? PARAMETERS.length : known;
}

/**
 * @param {string} name
 * @param {Child} text
 * @param {Child} by
 */
function row(name, text, by) {
  return element(
    'tr',
    { role: 'row', 'data-fact': name },
    element('th', { role: 'rowheader', scope: 'row' }, title(name)),
    element('td', { role: 'cell' }, text),
    element('td', { role: 'cell', class: 'said-by quiet' }, by),
  );
}

/**
 * @param {Provenance | undefined} by
 * @param {KnownSources} sources
 */
function saidBy(by, sources) {
  if (!by) {
    return null;
  }
  const at = by.retrieved_at;
  const when = element('time', { datetime: at, title: moment(at) }, day(at));
  return element('span', {}, ...sourceLabel(by.source, sources), ', ', when);
}
