/**
 * @import { Child } from '../../../element.js'
 * @import { Line, WholeLine, WholePart } from '../../entity/bom.d.ts'
 */
import { element } from '../../../element.js';
import { counted } from '../../../words.js';
import { isRead } from '../../entity/kind.js';
import { factTable, sourceName, title, worded } from './fact-table.js';
import { foundOtherwise } from '../found.js';
import { offerTable } from './offers.js';
import { state, stateDetail } from '../state.js';

const READ = 'Read by its maker’s rule for part numbers. Nobody was asked whether it is made.';

/**
 * In a few words what a line asks for, and what came of it; these are spoken when they change.
 *
 * @param {WholeLine} line
 */
export function summary(line) {
  const { mpn, manufacturer, part } = line;
  const found = part && foundOtherwise(line);
  const asked = {
    mpn: mpn ?? 'no part number',
    manufacturer: manufacturer ?? (found ? null : part?.manufacturer),
  };
  return present([
    element('p', {}, ...named(found || !part ? 'Asked for' : 'Asked and found', asked)),
    found ? element('p', {}, ...named('Found', part)) : null,
    element('p', {}, state(line)),
    ...why(line),
  ]);
}

/**
 * All else that is known: what the file says, and each fact with who says so.
 *
 * @param {WholeLine} line
 */
export function details(line) {
  const { part } = line;
  return present([
    fileSays(line),
    ...(part
      ? [factTable(part), offerTable(part.offers ?? []), alternates(part), disagreements(part)]
      : []),
  ]);
}

/** @param {WholeLine} line */
function why(line) {
  if (isRead(line)) {
    return [element('p', { class: 'read-note' }, READ)];
  }
  const detail = stateDetail(line);
  return [
    line.match?.kind === 'packing' ? element('p', {}, 'The same part in another packing.') : null,
    detail ? element('p', { class: 'fault' }, detail) : null,
  ];
}

/** @param {Line} line */
function fileSays({ reference_designators: places = [], quantity, description }) {
  const pieces = quantity === null || quantity === undefined ? null : counted(quantity, 'piece');
  const said = [pieces, places.join(', '), description].filter(Boolean).join(' · ');
  return said ? element('p', { class: 'quiet' }, `The file says: ${said}`) : null;
}

/** @param {WholePart} part */
function alternates({ alternates: all = [] }) {
  return listed(
    'Alternates',
    all.map(({ mpn, manufacturer, kind }) => [...named('', { mpn, manufacturer }), ` (${kind})`]),
  );
}

/** @param {WholePart} part */
function disagreements({ disagreements: all = [] }) {
  return listed(
    'Sources disagree',
    all.map(({ field, values }) => {
      const said = values.map((one) => `${worded(field, one.value)}, says ${sourceName(one.source)}`);
      return [`${title(field)}: ${said.join('; ')}`];
    }),
  );
}

/**
 * @param {string} heading
 * @param {Child[][]} items
 */
function listed(heading, items) {
  const list = items.map((item) => element('li', {}, ...item));
  return items.length > 0
    ? element('section', {}, element('h3', {}, heading), element('ul', {}, list))
    : null;
}

/**
 * @param {string} how
 * @param {{ mpn?: string | null, manufacturer?: string | null }} part
 * @returns {Child[]}
 */
function named(how, { mpn, manufacturer }) {
  return [
    how ? `${how} ` : null,
    element('strong', { class: 'mpn' }, mpn ?? ''),
    manufacturer ? ` of ${manufacturer}` : null,
  ];
}

/**
 * @template Kind
 * @param {(Kind | null)[]} all
 */
function present(all) {
  return all.filter((each) => each !== null);
}
