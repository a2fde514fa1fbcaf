/**
 * The server's BOMs, as the user may see them. Paths are relative: the page may live anywhere.
 *
 * @import { Bom, Line, Page, WholeLine } from '../entity/bom.d.ts'
 * @import { Fault } from '../../problem/problem-details.d.ts'
 */
import { request } from '../../identity/control/request.js';

/**
 * A page of the list, newest first.
 *
 * @param {string} [cursor]
 * @returns {Promise<Page<Bom>>}
 */
export function list(cursor) {
  return request('GET', `api/boms?${query({ limit: 50, cursor })}`);
}

/**
 * @param {string} id
 * @returns {Promise<Bom>}
 */
export function find(id) {
  return request('GET', pathOf(id));
}

/**
 * Says for how many boards parts are bought.
 *
 * @param {string} id
 * @param {number} boards
 * @returns {Promise<Bom>}
 */
export function buildFor(id, boards) {
  return request('PATCH', pathOf(id), { build_quantity: boards });
}

/**
 * Refused with 409 while a run is open.
 *
 * @param {string} id
 */
export function remove(id) {
  return request('DELETE', pathOf(id));
}

/**
 * A page of line items, in the file's order; no kind means all.
 *
 * @param {string} id
 * @param {{ health: string, offset: number, limit: number }} wanted
 * @returns {Promise<Page<Line>>}
 */
export function lineItems(id, { health, offset, limit }) {
  // Of all lines the number tells where the page begins, without those before being passed over.
  const from = health ? { offset } : { cursor: offset };
  return request('GET', `${pathOf(id)}/line-items?${query({ health, limit, ...from })}`);
}

/**
 * One line, with all that is known of its part.
 *
 * @param {string} id
 * @param {number} number
 * @returns {Promise<WholeLine>}
 */
export function lineItem(id, number) {
  return request('GET', `${pathOf(id)}/line-items/${number}`);
}

/**
 * What the import of a BOM found odd, the first thousand of it.
 *
 * @param {string} id
 * @returns {Promise<Page<Fault>>}
 */
export function warningsOf(id) {
  return request('GET', `${pathOf(id)}/warnings?limit=1000`);
}

/**
 * Corrects a line; null goes back to what the file says. Refused with 409 while a run is open.
 *
 * @param {string} id
 * @param {number} number
 * @param {Record<string, unknown>} fields
 * @returns {Promise<WholeLine>}
 */
export function correct(id, number, fields) {
  return request('PATCH', `${pathOf(id)}/line-items/${number}`, fields);
}

/**
 * Where a BOM is.
 *
 * @param {string} id
 */
export function pathOf(id) {
  return `api/boms/${encodeURIComponent(id)}`;
}

/** @param {Record<string, string | number | undefined>} parameters those that are empty are left out */
function query(parameters) {
  const given = Object.entries(parameters).filter(([, value]) => value);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}
