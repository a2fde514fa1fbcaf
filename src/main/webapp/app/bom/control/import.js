/**
 * What becomes of a file: first a preview, then a BOM.
 *
 * @import { Bom } from '../entity/bom.d.ts'
 * @import { Mapping, Preview } from '../entity/preview.d.ts'
 */
import { sendForm } from '../../identity/control/form.js';

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
  return sendForm('api/boms/preview', { file, first: SHOWN }, 200, onProgress);
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
  return sendForm('api/boms/preview', form, 200);
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
  return sendForm('api/boms', fields, 201);
}
