/**
 * What becomes of a file: first a preview, then a BOM.
 *
 * @import { Bom } from '../entity/bom.d.ts'
 * @import { Mapping, Preview } from '../entity/preview.d.ts'
 */
import { refusal } from '../../identity/control/request.js';
import { token } from '../../identity/entity/session.js';
import { unreachable } from '../../problem/problem.js';

/** Rows that a preview shows as they would be. */
const SHOWN = 5;

/**
 * What an import of a file would do; `onProgress` hears the share that is sent, 0 to 1.
 *
 * @param {File} file
 * @param {(share: number) => void} onProgress
 * @returns {Promise<Preview>}
 */
export function preview(file, onProgress) {
  return post('api/boms/preview', { file, first: SHOWN }, 200, onProgress);
}

/**
 * The same of a file that the server has, read as a person says.
 *
 * @param {string} previewId
 * @param {Mapping} mapping
 * @returns {Promise<Preview>}
 */
export function previewAgain(previewId, mapping) {
  const form = { preview_id: previewId, mapping: JSON.stringify(mapping), first: SHOWN };
  return post('api/boms/preview', form, 200);
}

/**
 * Makes a BOM of a file that was previewed.
 *
 * @param {string} previewId
 * @param {Mapping | null} mapping null where nothing was corrected
 * @returns {Promise<Bom>}
 */
export function importPreview(previewId, mapping) {
  /** @type {Record<string, string>} */
  const fields = { preview_id: previewId };
  if (mapping !== null) {
    fields.mapping = JSON.stringify(mapping);
  }
  return post('api/boms', fields, 201);
}

/**
 * By XMLHttpRequest, since fetch cannot tell how much has been sent.
 *
 * @param {string} path
 * @param {Record<string, File | string | number>} fields
 * @param {number} wanted the status of an answer that is none of refusal
 * @param {(share: number) => void} [onProgress]
 * @returns {Promise<any>}
 */
function post(path, fields, wanted, onProgress = () => {}) {
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
