/**
 * @import { KnownSources } from '../entity/known-sources.js'
 * @import { Source, SourceTest } from '../entity/source.d.ts'
 */
import { request } from '../../identity/control/request.js';
import { plainName } from '../entity/known-sources.js';

/**
 * All sources, the most trusted first.
 *
 * @returns {Promise<Source[]>}
 */
export async function listSources() {
  return (await request('GET', 'api/sources')).items;
}

/**
 * Reads what is known of sources again. Where that fails they keep the names that they have:
 * nothing that hangs on it is worth an error of its own.
 *
 * @param {KnownSources} known
 */
export async function refresh(known) {
  const all = await listSources().catch(() => null);
  if (all) {
    known.take(all);
  }
}

/**
 * Has a supplier asked for a part that all have; for operators only.
 *
 * @param {string} name
 * @returns {Promise<SourceTest>}
 */
export function testSource(name) {
  const address = `api/operations/sources/${encodeURIComponent(plainName(name))}/test`;
  return request('POST', address);
}
