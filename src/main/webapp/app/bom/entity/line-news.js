/**
 * @import { Item } from '../../../enrichment-stream.d.ts'
 * @import { Line } from './bom.d.ts'
 */

/**
 * A line with what a run's event tells of it; the rest is known once the line is read again.
 *
 * @param {Line} line
 * @param {Item} item
 * @returns {Line}
 */
export function withItem(line, { status, code, lifecycle }) {
  return {
    ...line,
    status,
    error: code === line.error?.code ? line.error : errorOf(code),
    part: lifecycle ? { ...line.part, lifecycle } : line.part,
  };
}

/**
 * Why in detail is not told yet.
 *
 * @param {string | undefined} code
 */
function errorOf(code) {
  return code ? { code, detail: '' } : null;
}
