/** @import { RevisedBom } from '../entity/bom.d.ts' */
import { sendForm } from '../../identity/control/form.js';
import { pathOf } from './boms.js';

/**
 * Puts a new revision of a BOM's file in its place. Refused with 409 while a run is open.
 *
 * @param {string} id
 * @param {File} file
 * @returns {Promise<RevisedBom>}
 */
export function revise(id, file) {
  return sendForm(`${pathOf(id)}/file`, { file }, 200);
}
