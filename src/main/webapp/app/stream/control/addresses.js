/**
 * Where a server's API is, whatever page asks.
 *
 * @param {string} baseUrl without it, the page's own server
 */
export function apiOf(baseUrl) {
  return new URL(`${baseUrl.replace(/\/+$/, '')}/api`, location.href).href;
}

/**
 * Where the stream of some BOMs is, and where tickets for it are to be had.
 *
 * @param {string} api
 * @param {string[]} bomIds
 * @param {Record<string, string | number | boolean>} query the stream's
 * @returns {{ stream: string, ticket: string }}
 */
export function streamOf(api, bomIds, query) {
  const streams = `${api}/enrichment/stream`;
  if (bomIds.length === 1) {
    const stream = `${streams}/${encodeURIComponent(bomIds[0])}`;
    return { stream: withQuery(stream, query), ticket: `${stream}/ticket` };
  }
  const boms = new URLSearchParams(bomIds.map((id) => ['bom', id])).toString();
  return { stream: withQuery(`${streams}?${boms}`, query), ticket: `${streams}/ticket?${boms}` };
}

/**
 * Where the state of a BOM's newest run is.
 *
 * @param {string} api
 * @param {string} bomId
 */
export function stateOf(api, bomId) {
  return `${api}/boms/${encodeURIComponent(bomId)}/enrichment`;
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
