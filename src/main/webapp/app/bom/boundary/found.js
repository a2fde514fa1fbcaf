/** @import { Line } from '../entity/bom.d.ts' */

/**
 * What of the part that was found is written or made otherwise than the line asks for, or not asked
 * for at all, such as `→ LM386M-1/NOPB, Texas Instruments`; null where nothing is.
 *
 * @param {Line} line
 */
export function foundOtherwise({ mpn, manufacturer, part }) {
  const others = [differing(mpn, part?.mpn), differing(manufacturer, part?.manufacturer)];
  const said = others.filter(Boolean).join(', ');
  return said ? `→ ${said}` : null;
}

/**
 * Capitals are nobody's difference.
 *
 * @param {string | null | undefined} asked
 * @param {string | undefined} found
 */
function differing(asked, found) {
  return found && asked?.toLowerCase() !== found.toLowerCase() ? found : null;
}
