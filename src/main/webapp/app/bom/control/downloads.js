import { blob } from '../../identity/control/request.js';
import { pathOf } from './boms.js';

/**
 * Saves a BOM as a file, by the name that the server gives it. A plain link could not carry the
 * token.
 *
 * @param {string} id
 * @param {{ format?: string, columns?: string, file?: string }} wanted `file` for the one as it came
 */
export async function download(id, { format = 'csv', columns = '', file }) {
  const query = new URLSearchParams(columns ? { format, columns } : { format });
  const path = file === undefined ? `export?${query}` : 'file';
  const { content, name } = await blob(`${pathOf(id)}/${path}`);
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name ?? 'bom';
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
