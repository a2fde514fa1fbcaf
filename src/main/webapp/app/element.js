/**
 * A DOM element: `element('td', { class: 'mpn' }, 'LM358', other)`. Attributes that are null or
 * false are left out; functions become listeners; texts become text nodes, never markup.
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      made.addEventListener(key, value);
    } else if (value !== null && value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

/** The element of the page with this id. */
export function byId(id) {
  return document.getElementById(id);
}
