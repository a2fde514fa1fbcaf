/** @typedef {{ stream: string, ticket: string, state: string }} Addresses */

/**
 * Where a BOM's stream, the tickets for it and the BOM's state are.
 *
 * @param {string} baseUrl
 * @param {string} bomId
 * @returns {Addresses}
 */
export function addressesOf(baseUrl, bomId) {
  const api = `${baseUrl.replace(/\/+$/, '')}/api`;
  const bom = encodeURIComponent(bomId);
  const stream = `${api}/enrichment/stream/${bom}`;
  return { stream, ticket: `${stream}/ticket`, state: `${api}/boms/${bom}/enrichment` };
}

/**
 * An address with a query added to the one it may have.
 *
 * @param {string} address
 * @param {Record<string, string | number | boolean>} query
 */
export function withQuery(address, query) {
  const texts = Object.entries(query).map(([name, value]) => [name, String(value)]);
  const text = new URLSearchParams(texts).toString();
  return text === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${text}`;
}
