import { element } from '../../element.js';

/**
 * A link to a datasheet; null where there is none, or where it is no address of the web.
 *
 * @param {string | undefined} address
 * @param {string | null | undefined} mpn
 * @param {boolean} [byHost] whether it is named by who has it, where all know that it is one
 */
export function datasheetLink(address, mpn, byHost = false) {
  const url = URL.canParse(address ?? '') ? new URL(address ?? '') : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    return null;
  }
  const place = byHost ? ` at ${url.host}` : '';
  return element(
    'a',
    {
      href: url.href,
      target: '_blank',
      rel: 'noopener noreferrer',
      'aria-label': `Datasheet of ${mpn}${place} (opens a new tab)`,
    },
    byHost ? url.host : 'Datasheet',
  );
}
