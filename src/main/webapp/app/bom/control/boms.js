/**
 * The server's BOMs, as the user may see them. Paths are relative: the page may live anywhere.
 *
 * @import { Bom, Line, Page, WholeLine } from '../entity/bom.d.ts'
 */
import { refusal, request } from '../../identity/control/request.js';
import { token } from '../../identity/entity/session.js';
import { unreachable } from '../../problem/problem.js';

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
 * Refused with 409 while a run is open.
 *
 * @param {string} id
 */
export function remove(id) {
  return request('DELETE', pathOf(id));
}

/**
 * A page of line items, in the file's order; no status means all.
 *
 * @param {string} id
 * @param {{ status: string, cursor?: string, limit: number }} wanted
 * @returns {Promise<Page<Line>>}
 */
export function lineItems(id, { status, cursor, limit }) {
  return request('GET', `${pathOf(id)}/line-items?${query({ status, cursor, limit })}`);
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
 * Uploads a file; `onProgress` hears the share that is sent, 0 to 1. Gives the BOM with the
 * import's warnings. By XMLHttpRequest, since fetch cannot tell how much has been sent.
 *
 * @param {File} file
 * @param {(share: number) => void} onProgress
 * @returns {Promise<Bom>}
 */
export function upload(file, onProgress) {
  const form = new FormData();
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', 'api/boms');
    call.setRequestHeader('Authorization', `Bearer ${token()}`);
    call.setRequestHeader('Accept', 'application/json');
    call.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    call.addEventListener('error', () => reject(unreachable()));
    call.addEventListener('load', () =>
      call.status === 201
        ? resolve(JSON.parse(call.responseText))
        : reject(refusal(call.status, call.responseText)),
    );
    call.send(form);
  });
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
