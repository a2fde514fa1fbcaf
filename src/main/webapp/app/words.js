/** How the page writes numbers, times and words of the wire. */

const NUMBER = new Intl.NumberFormat('en');
const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });
const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/**
 * `2096` is 2,096.
 *
 * @param {number} number
 */
export function count(number) {
  return NUMBER.format(number);
}

/**
 * `counted(2, 'line')` is 2 lines, but `1 line`.
 *
 * @param {number} number
 * @param {string} noun
 * @param {string} [nouns] where it is not the noun with an s
 */
export function counted(number, noun, nouns = `${noun}s`) {
  return `${count(number)} ${number === 1 ? noun : nouns}`;
}

/**
 * An ISO-8601 time in the reader's own zone.
 *
 * @param {string} iso
 */
export function moment(iso) {
  return MOMENT.format(new Date(iso));
}

/**
 * The day of an ISO-8601 time, in the reader's own zone.
 *
 * @param {string} iso
 */
export function day(iso) {
  return DAY.format(new Date(iso));
}

/**
 * A moment of today by its time, others by their date too.
 *
 * @param {string} iso
 */
export function soon(iso) {
  const then = new Date(iso);
  return then.toDateString() === new Date().toDateString() ? TIME.format(then) : MOMENT.format(then);
}

/**
 * `last_time_buy` is last time buy.
 *
 * @param {string} code
 */
export function spaced(code) {
  return code.replaceAll('_', ' ');
}

/**
 * `last_buy_date` is Last buy date.
 *
 * @param {string} code
 */
export function titled(code) {
  const words = spaced(code);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * Seconds, as people say them.
 *
 * @param {number} seconds
 */
export function duration(seconds) {
  const whole = Math.round(seconds);
  if (whole < 60) {
    return `${whole} s`;
  }
  const minutes = Math.round(whole / 60);
  if (minutes < 60) {
    return `${minutes} min`;
  }
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
