/** The line that is open, as the page's address names it: `#line-12`. */

/** Null where none is open. */
export function lineOfAddress() {
  const found = /^#line-([1-9]\d{0,8})$/.exec(location.hash);
  return found ? Number(found[1]) : null;
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
