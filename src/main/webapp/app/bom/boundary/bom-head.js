/** @import { Bom } from '../entity/bom.d.ts' */
import { byId } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { counted, moment } from '../../words.js';
import { find } from '../control/boms.js';

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
function showHead({ name, item_count: lines, ignored_rows: ignored, created_at: created }) {
  document.title = `${name} · Bomstream`;
  byId('bom-name').textContent = name;
  const rows = ignored > 0 ? `${counted(ignored, 'row')} without a part left out` : null;
  const facts = [counted(lines, 'line'), rows, `added ${moment(created)}`];
  byId('bom-facts').textContent = facts.filter(Boolean).join(' · ');
}
