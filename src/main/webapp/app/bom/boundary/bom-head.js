/**
 * @import { Bom, Health } from '../entity/bom.d.ts'
 * @import { Kind } from '../entity/kind.js'
 */
import { byId } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { count, counted, moment } from '../../words.js';
import { find } from '../control/boms.js';

/** @type {[Kind, string][]} */
const KINDS = [
  ['check', 'to check'],
  ['not_found', 'not found'],
  ['no_part_number', 'without part number'],
  ['not_fitted', 'not fitted'],
  ['source_error', 'with a source error'],
  ['not_asked', 'not asked yet'],
];

/**
 * Reads a BOM and shows what it is; null where it cannot be read.
 *
 * @param {string} id
 */
export async function readBom(id) {
  try {
    const bom = await find(id);
    showHead(bom);
    sayOfBom('');
    return bom;
  } catch (failure) {
    sayOfBom(asProblem(failure).message);
    return null;
  }
}

/** @param {string} text why the BOM is not as it should be */
export function sayOfBom(text) {
  byId('bom-message').textContent = text;
}

/** @param {Bom} bom */
function showHead({ name, item_count: lines, ignored_rows: ignored, created_at: created, health }) {
  document.title = `${name} · Bomstream`;
  byId('bom-name').textContent = name;
  const rows = ignored > 0 ? `${counted(ignored, 'row')} without a part left out` : null;
  const facts = [counted(lines, 'line'), rows, `added ${moment(created)}`];
  byId('bom-facts').textContent = facts.filter(Boolean).join(' · ');
  byId('bom-health').textContent = health ? healthWords(health) : '';
}

/** @param {Health} health */
function healthWords(health) {
  const kinds = [
    health.matched > 0 ? `${count(health.matched)} matched${foundAndRead(health)}` : null,
    ...KINDS.map(([kind, words]) => (health[kind] > 0 ? `${count(health[kind])} ${words}` : null)),
  ];
  return kinds.filter(Boolean).join(' · ');
}

/**
 * Found and read apart, where some were only read.
 *
 * @param {Health} health
 */
function foundAndRead({ matched, read }) {
  const found = matched - read;
  const apart = [found > 0 ? `${count(found)} found` : null, `${count(read)} read by rule`];
  return read > 0 ? ` (${apart.filter(Boolean).join(', ')})` : '';
}
