import { byId } from '../element.js';

/**
 * Says over the whole page that the server does not answer, for as long as it does not.
 *
 * @param {boolean} isThere
 */
export function showContact(isThere) {
  const away = navigator.onLine === false ? 'You are offline.' : 'The server does not answer.';
  byId('contact').textContent = isThere ? '' : `${away} What you see may be old.`;
}
