/**
 * @import { Child } from '../../element.js'
 * @import { Line, Part } from '../entity/bom.d.ts'
 */
import { element } from '../../element.js';
import { count, spaced } from '../../words.js';
import { datasheetLink } from './datasheet.js';

/** As many designators as stand in a cell without being asked for. */
const FEW = 6;

/**
 * A line's row; what was unfolded in its former row stays so.
 *
 * @param {Line} line
 * @param {HTMLElement} [former]
 */
export function lineRow(line, former) {
  const part = line.part ?? {};
  return element(
    'tr',
    { role: 'row', 'data-line': line.line_number, 'data-status': line.status },
    cell('Line', 'number quiet', count(line.line_number)),
    cell('Designators', 'designators', designators(line.reference_designators, isOpen(former))),
    cell('Quantity', 'number', quantity(line)),
    cell('Part number', 'part', ...partNumber(line)),
    cell('Status', 'status', ...status(line)),
    cell('Lifecycle', 'lifecycle', badge('lifecycle', part.lifecycle)),
    cell('RoHS', 'rohs', badge('rohs', part.rohs)),
    cell('Description', 'description', ...description(line, part)),
    cell('Datasheet', 'datasheet', datasheetLink(part.datasheet_url, line.mpn)),
  );
}

/**
 * On a phone each cell names itself, and one without anything to say is left out.
 *
 * @param {string} label
 * @param {string} kind
 * @param {...Child} children
 */
function cell(label, kind, ...children) {
  const attributes = { role: 'cell', class: kind, 'data-label': label };
  return element('td', attributes, ...children);
}

/** @param {HTMLElement} [row] */
function isOpen(row) {
  return row?.querySelector('.designators details')?.hasAttribute('open') ?? false;
}

/**
 * @param {string[]} [all]
 * @param {boolean} [open]
 */
function designators(all = [], open = false) {
  if (all.length <= FEW) {
    return all.length > 0 ? element('span', {}, all.join(', ')) : null;
  }
  const summary = element(
    'summary',
    {},
    element('span', { class: 'few' }, `${all.slice(0, FEW - 1).join(', ')} … `),
    element('span', { class: 'how-many' }, `all ${all.length}`),
  );
  return element('details', { open }, summary, all.join(', '));
}

/** @param {Line} line */
function quantity({ quantity: number, do_not_populate: left }) {
  const text = number === null || number === undefined ? '' : count(number);
  return left
    ? element('span', {}, text, ' ', element('abbr', { title: 'Do not populate' }, 'DNP'))
    : text;
}

/** @param {Line} line */
function partNumber({ line_number: number, mpn, manufacturer, part }) {
  const maker = part?.manufacturer ?? manufacturer;
  return [
    mpn
      ? element(
          'button',
          { class: 'mpn link', type: 'button', 'data-open': number, 'aria-haspopup': 'dialog' },
          mpn,
        )
      : element('span', { class: 'quiet' }, 'No part number'),
    maker ? element('span', { class: 'quiet under' }, maker) : null,
  ];
}

/** @param {Line} line */
function status({ status: word, error, match }) {
  return [
    element('span', { class: `state ${word}` }, word),
    match?.kind === 'read'
      ? element('span', { class: 'quiet under' }, 'Read by rule')
      : null,
    error ? element('span', { class: 'under fault' }, error.detail ?? spaced(error.code)) : null,
  ];
}

/**
 * @param {'lifecycle' | 'rohs'} kind
 * @param {string} [code]
 */
function badge(kind, code) {
  return code && code !== 'unknown'
    ? element('span', { class: `badge ${kind} ${code}` }, spaced(code))
    : element('span', { class: 'quiet none' }, code === 'unknown' ? 'Unknown' : '');
}

/**
 * @param {Line} line
 * @param {Part} part
 */
function description(line, part) {
  const text = part.description ?? line.description;
  const kind = [part.category, part.package].filter(Boolean).join(' · ');
  return [
    text ? element('span', {}, text) : null,
    kind ? element('span', { class: 'quiet under' }, kind) : null,
  ];
}
