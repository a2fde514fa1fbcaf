/** @import { Bom } from '../entity/bom.d.ts' */
import { byId } from '../../element.js';
import { count, counted, moment } from '../../words.js';
import { find } from '../control/boms.js';

/**
 * Reads a BOM and shows what it is.
 *
 * @param {string} id
 * @param {boolean} foreign whether the reader may be of another organization
 */
export async function readBom(id, foreign) {
  const bom = await find(id);
  showHead(bom, foreign);
  sayOfBom('');
  return bom;
}

/**
 * What is said in place of the BOM where it is not shown at all has the page's heading.
 *
 * @param {string} text why the BOM is not as it should be
 */
export function sayOfBom(text) {
  byId('bom-message').textContent = text;
  byId('no-bom').hidden = text === '' || !byId('bom').hidden;
}

/**
 * @param {Bom} bom
 * @param {boolean} foreign
 */
function showHead(bom, foreign) {
  const { name, item_count: lines, ignored_rows: ignored, created_at: created, health } = bom;
  document.title = `${name} · Bomstream`;
  byId('bom-name').textContent = name;
  const read = health?.read ?? 0;
  const facts = [
    foreign ? `of ${bom.organization_id}` : null,
    counted(lines, 'line'),
    read > 0 ? `${count(read)} matched by rule alone` : null,
    ignored > 0 ? `${counted(ignored, 'row')} without a part left out` : null,
    `added ${moment(created)}`,
  ];
  byId('bom-facts').textContent = facts.filter(Boolean).join(' · ');
}
