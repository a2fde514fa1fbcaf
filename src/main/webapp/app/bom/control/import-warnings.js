/** The warnings of an upload, handed from the page that uploads to the page that shows the BOM. */

/** A page's storage is small, and nobody reads more. */
const MOST_KEPT = 200;

export function keepWarnings(bomId, warnings) {
  if (warnings?.length > 0) {
    const kept = { total: warnings.length, items: warnings.slice(0, MOST_KEPT) };
    sessionStorage.setItem(key(bomId), JSON.stringify(kept));
  }
}

/** {total, items}, of which at most 200 are kept; null where there are none. */
export function warningsOf(bomId) {
  return JSON.parse(sessionStorage.getItem(key(bomId)));
}

export function forgetWarnings(bomId) {
  sessionStorage.removeItem(key(bomId));
}

function key(bomId) {
  return `bomstream.warnings.${bomId}`;
}
