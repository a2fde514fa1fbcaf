/**
 * What of the lines is shown, as the page's address names it: `?health=check&page=3#line-12`.
 *
 * @import { Kind } from '../entity/kind.js'
 */
import { KINDS } from '../entity/kind.js';

/** Null where none is open. */
export function lineOfAddress() {
  const found = /^#line-([1-9]\d{0,8})$/.exec(location.hash);
  return found ? Number(found[1]) : null;
}

/**
 * The filter and the page; what is no filter or page of ours is all lines, from the first.
 *
 * @returns {{ kind: '' | Kind, page: number }}
 */
export function placeOfAddress() {
  const asked = new URLSearchParams(location.search);
  const kind = asked.get('health') ?? '';
  const page = /^[1-9]\d{0,6}$/.exec(asked.get('page') ?? '');
  return {
    kind: Object.hasOwn(KINDS, kind) ? /** @type {Kind} */ (kind) : '',
    page: page ? Number(page[0]) : 1,
  };
}

/**
 * Puts the filter and the page into the address, so that a reload, a way back and a copy of it lead
 * here again.
 *
 * @param {{ kind: string, page: number }} place
 */
export function namePlace({ kind, page }) {
  const address = new URL(location.href);
  set(address, 'health', kind);
  set(address, 'page', page > 1 ? String(page) : '');
  if (address.href !== location.href) {
    history.replaceState(history.state, '', address);
  }
}

/**
 * @param {URL} address
 * @param {string} name
 * @param {string} value empty to leave it out
 */
function set({ searchParams: parameters }, name, value) {
  if (value) {
    parameters.set(name, value);
  } else {
    parameters.delete(name);
  }
}

/** Puts the page without a line before one that the page was opened with: so Back closes it too. */
export function foundLine() {
  if (lineOfAddress() !== null && !history.state?.entered) {
    const { hash } = location;
    history.replaceState(null, '', location.pathname + location.search);
    history.pushState({ entered: true }, '', hash);
  }
}

/**
 * One step back in the history closes it again, however many lines are gone through.
 *
 * @param {number} number
 */
export function enterLine(number) {
  const address = `#line-${number}`;
  if (lineOfAddress() === null) {
    history.pushState({ entered: true }, '', address);
  } else {
    history.replaceState(history.state, '', address);
  }
}

/** Back to the page alone; nothing where it is that already. */
export function leaveLine() {
  if (lineOfAddress() !== null) {
    history.back();
  }
}
