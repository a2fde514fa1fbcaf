/** @import { KnownSources } from '../entity/known-sources.js' */
import { elements } from '../../element.js';

const NOTE = `
  <aside id="simulated-note" class="simulated-note" aria-label="Simulated suppliers">
    Suppliers are simulated: prices and stock are invented.
  </aside>`;

/**
 * Says on the whole page that suppliers are played, where they are.
 *
 * @param {Element} head the page's, behind which it stands
 * @param {KnownSources} sources
 */
export function showSimulated(head, sources) {
  if (sources.areSimulated) {
    head.after(elements(NOTE));
  }
}
