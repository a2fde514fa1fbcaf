/**
 * @import { Child } from '../../../element.js'
 * @import { KnownSources } from '../../../source/entity/known-sources.js'
 * @import { About, Line, WholeLine, WholePart } from '../../entity/bom.d.ts'
 */
import { element } from '../../../element.js';
import { sourceLabel } from '../../../source/boundary/source-label.js';
import { awayWords } from '../../../source/entity/away-words.js';
import { counted } from '../../../words.js';
import { askedFor } from '../../entity/asked-for.js';
import { isRead } from '../../entity/kind.js';
import { factTable, title, worded } from './fact-table.js';
import { foundOtherwise } from '../found.js';
import { offerTable } from './offers.js';
import { state, stateDetail } from '../state.js';

const READ = 'Read by its maker’s rule for part numbers. Nobody was asked whether it is made.';

/**
 * In a few words what a line asks for, and what came of it; these are spoken when they change.
 *
 * @param {WholeLine} line
 * @param {About} about
 */
export function summary(line, { sources }) {
  const { manufacturer, part } = line;
  const found = part && foundOtherwise(line);
  const asked = { mpn: askedFor(line) ?? 'no part number', manufacturer };
  return present([
    element('p', {}, ...named(found || !part ? 'Asked for' : 'Asked and found', asked)),
    found ? element('p', {}, ...named('Found', part)) : null,
    element('p', {}, state(line)),
    ...why(line),
    ...missing(line, sources),
  ]);
}

/**
 * All else that is known: what the file says, and each fact with who says so.
 *
 * @param {WholeLine} line
 * @param {About} about
 */
export function details(line, { boards, sources }) {
  const { part } = line;
  return present([
    fileSays(line),
    ...(part
      ? [
          factTable(part, sources),
          offerTable(part, need(line, boards), sources),
          alternates(part),
          disagreements(part, sources),
        ]
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

/**
 * Who could not be asked: what they know may be missing here.
 *
 * @param {Line} line
 * @param {KnownSources} sources
 */
function missing({ sources_missing: all = [] }, sources) {
  return all.map((away) => {
    const words = ` could not be asked: ${awayWords(away)}.`;
    return element('p', { class: 'source-missing' }, ...sourceLabel(away.source, sources), words);
  });
}

/**
 * How many pieces the boards take; undefined where nobody has said how many boards.
 *
 * @param {Line} line
 * @param {number | undefined} boards
 */
function need({ quantity }, boards) {
  return boards === undefined ? undefined : Math.ceil(boards * (quantity ?? 1));
}

/** @param {Line} line */
function fileSays({ reference_designators: places = [], quantity, description, note, corrected = [] }) {
  const pieces = quantity === null || quantity === undefined ? null : counted(quantity, 'piece');
  const said = [pieces, places.join(', '), description, note].filter(Boolean).join(' · ');
  const by = corrected.length > 0 ? 'Corrected' : 'The file says';
  return said ? element('p', { class: 'quiet' }, `${by}: ${said}`) : null;
}

/** @param {WholePart} part */
function alternates({ alternates: all = [] }) {
  return listed(
    'Alternates',
    all.map(({ mpn, manufacturer, kind }) => [...named('', { mpn, manufacturer }), ` (${kind})`]),
  );
}

/**
 * @param {WholePart} part
 * @param {KnownSources} sources
 */
function disagreements({ disagreements: all = [] }, sources) {
  return listed(
    'Sources disagree',
    all.map(({ field, values }) => {
      const said = values.flatMap((one, index) => [
        `${index > 0 ? '; ' : ''}${worded(field, one.value)}, says `,
        ...sourceLabel(one.source, sources),
      ]);
      return [`${title(field)}: `, ...said];
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
