import { unreachable } from '../../problem/problem.js';
import { token } from '../entity/session.js';
import { refusal } from './request.js';

/**
 * Sends a form as the user who is signed in, by XMLHttpRequest, since fetch cannot tell how much has
 * been sent.
 *
 * @param {string} path
 * @param {Record<string, File | string | number>} fields
 * @param {number} wanted the status of an answer that is none of refusal
 * @param {(share: number) => void} [onProgress] hears the share that is sent, 0 to 1
 * @returns {Promise<any>}
 */
export function sendForm(path, fields, wanted, onProgress = () => {}) {
  const form = new FormData();
  Object.entries(fields).forEach(([name, value]) =>
    value instanceof File ? form.append(name, value, value.name) : form.append(name, String(value)),
  );
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', path);
    call.setRequestHeader('Authorization', `Bearer ${token()}`);
    call.setRequestHeader('Accept', 'application/json');
    call.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded / total));
    call.addEventListener('error', () => reject(unreachable()));
    call.addEventListener('load', () =>
      call.status === wanted
        ? resolve(JSON.parse(call.responseText))
        : reject(refusal(call.status, call.responseText)),
    );
    call.send(form);
  });
}
