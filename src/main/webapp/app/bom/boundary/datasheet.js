import { element } from '../../element.js';

/**
 * A link to a datasheet; null where there is none, or where it is no address of the web.
 *
 * @param {string | undefined} address
 * @param {string | null | undefined} mpn
 */
export function datasheetLink(address, mpn) {
  const url = URL.canParse(address ?? '') ? new URL(address ?? '') : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    return null;
  }
  return element(
    'a',
    {
      href: url.href,
      target: '_blank',
      rel: 'noopener noreferrer',
      'aria-label': `Datasheet of ${mpn} (opens a new tab)`,
    },
    'Datasheet',
  );
}
