/** @import { Health } from '../entity/bom.d.ts' */
import { element } from '../../element.js';
import { count } from '../../words.js';
import { KINDS, kindsIn } from '../entity/kind.js';

/**
 * How a BOM's lines are now, as opposed to a run's progress: a part of the bar for each kind.
 *
 * @param {Health} health
 */
export function healthBar(health) {
  const bar = element('span', { class: 'health-bar', role: 'img', 'aria-label': healthWords(health) });
  bar.append(
    ...kindsIn(health).map((kind) => {
      const part = element('span', { class: `part-of-bar ${kind}` });
      part.style.flexGrow = String(health[kind]);
      return part;
    }),
  );
  return bar;
}

/**
 * Such as `17 matched · 3 not found`.
 *
 * @param {Health} health
 */
export function healthWords(health) {
  return kindsIn(health)
    .map((kind) => `${count(health[kind])} ${KINDS[kind].toLowerCase()}`)
    .join(' · ');
}
