/**
 * @typedef {string | number | boolean | null | undefined | ((event: any) => void)} Attribute
 * @typedef {Node | string | null | undefined} Child
 */

/**
 * A DOM element: `element('td', { class: 'mpn' }, 'LM358', other)`. Attributes that are null or
 * false are left out; functions become listeners; texts become text nodes, never markup.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, Attribute>} attributes
 * @param {...(Child | Child[])} children
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      made.addEventListener(key, value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : String(value));
    }
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

/**
 * The elements of a markup of our own, as opposed to texts of others, which never become markup.
 *
 * @param {string} markup
 */
export function elements(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

/**
 * Changes a part of the page. If the control that had the focus there can be used no more, the first
 * that can has it, or else the other element: who works by keyboard stays where they are.
 *
 * @param {HTMLElement} part
 * @param {() => void} change
 * @param {HTMLElement} otherwise
 */
export function keepFocus(part, change, otherwise) {
  const had = part.contains(document.activeElement);
  change();
  const { activeElement: now } = document;
  if (had && !(now && part.contains(now) && isUsable(now))) {
    const heir = [...part.querySelectorAll('button, select, input, a')].find(isUsable);
    /** @type {HTMLElement} */ (heir ?? otherwise).focus({ preventScroll: true });
  }
}

/** @param {Element} control */
function isUsable(control) {
  return control.checkVisibility() && !control.matches(':disabled');
}

/**
 * The element of the page with this id.
 *
 * @template {HTMLElement} [Kind=HTMLElement]
 * @param {string} id
 * @param {new () => Kind} [kind] what it is, where it is to do more than any element does
 * @returns {Kind}
 */
export function byId(id, kind) {
  const found = document.getElementById(id);
  if (!(found instanceof (kind ?? HTMLElement))) {
    throw new TypeError(`The page has no ${kind?.name ?? 'element'} ${id}.`);
  }
  return /** @type {Kind} */ (found);
}
