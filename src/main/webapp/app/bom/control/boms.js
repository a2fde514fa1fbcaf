/** The server's BOMs, as the user may see them. Paths are relative: the page may live anywhere. */
import { refusal, request } from '../../identity/control/request.js';
import { token } from '../../identity/entity/session.js';
import { unreachable } from '../../problem/problem.js';

/** A page of the list, newest first: {items, next_cursor}. */
export function list(cursor) {
  return request('GET', `api/boms?${query({ limit: 50, cursor })}`);
}

export function find(id) {
  return request('GET', path(id));
}

/** Refused with 409 while a run is open. */
export function remove(id) {
  return request('DELETE', path(id));
}

/** A page of line items, in the file's order: {items, next_cursor}; no status means all. */
export function lineItems(id, { status, cursor, limit }) {
  return request('GET', `${path(id)}/line-items?${query({ status, cursor, limit })}`);
}

/**
 * Uploads a file; `onProgress` hears the share that is sent, 0 to 1. Gives the BOM with the
 * import's warnings. By XMLHttpRequest, since fetch cannot tell how much has been sent.
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

function path(id) {
  return `api/boms/${encodeURIComponent(id)}`;
}

function query(parameters) {
  return new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
}
