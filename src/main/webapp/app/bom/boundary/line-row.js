/**
 * @import { Child } from '../../element.js'
 * @import { BestOffer, Line, Part } from '../entity/bom.d.ts'
 */
import { element } from '../../element.js';
import { count, spaced } from '../../words.js';
import { datasheetLink } from './datasheet.js';
import { foundOtherwise } from './found.js';
import { askedFor } from '../entity/asked-for.js';
import { stockWords } from '../entity/price.js';
import { state, stateDetail } from './state.js';

/** As many designators as stand in a cell without being asked for. */
const FEW = 4;

/**
 * A line's row.
 *
 * @param {Line} line
 */
export function lineRow(line) {
  const attributes = { role: 'row', 'data-line': line.line_number, 'data-status': line.status };
  return element('tr', attributes, lineCells(line));
}

/**
 * The cells of a line's row; what was unfolded in its former ones stays so.
 *
 * @param {Line} line
 * @param {HTMLElement} [former] its row as it was
 */
export function lineCells(line, former) {
  const part = line.part ?? {};
  return [
    cell('Line', 'line number quiet', count(line.line_number)),
    cell('Designators', 'designators', designators(line.reference_designators, isOpen(former))),
    cell('Quantity', 'quantity number', quantity(line)),
    cell('Part number', 'part', ...partNumber(line)),
    cell('Status', 'status', ...status(line)),
    cell('Lifecycle', 'lifecycle', badge('lifecycle', part.lifecycle)),
    cell('RoHS', 'rohs', badge('rohs', part.rohs)),
    cell('Best price', 'best-price', ...bestPrice(line.best_offer)),
    cell('Description', 'description', ...description(line, part)),
    cell('Datasheet', 'datasheet', datasheetLink(part.datasheet_url, part.mpn)),
  ];
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
function quantity({ quantity: number }) {
  return number === null || number === undefined ? '' : count(number);
}

/** @param {Line} line */
function partNumber(line) {
  const asked = askedFor(line);
  const attributes = {
    class: asked ? 'mpn link' : 'link',
    type: 'button',
    'data-open': line.line_number,
    'aria-haspopup': 'dialog',
  };
  const { manufacturer: maker } = line;
  const found = foundOtherwise(line);
  return [
    element('button', attributes, asked ?? 'No number'),
    maker ? element('span', { class: 'quiet under' }, maker) : null,
    found ? element('span', { class: 'under found' }, found) : null,
  ];
}

/** @param {Line} line */
function status(line) {
  const detail = stateDetail(line);
  return [state(line), detail ? element('span', { class: 'quiet under' }, detail) : null];
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

/** @param {BestOffer} [offer] */
function bestPrice(offer) {
  if (!offer) {
    return [];
  }
  const price = `${offer.unit_price} ${offer.currency}`;
  const kind = offer.in_stock ? 'quiet under' : 'under short';
  return [element('span', {}, price), element('span', { class: kind }, stockWords(offer))];
}

/**
 * @param {Line} line
 * @param {Part} part
 */
function description(line, part) {
  const text = part.description ?? line.description;
  // A description that was read from the number names the package too.
  const kind = [part.category, part.package]
    .filter((word) => word && !text?.includes(word))
    .join(' · ');
  return [
    text ? element('span', {}, text) : null,
    kind ? element('span', { class: 'quiet under' }, kind) : null,
  ];
}
