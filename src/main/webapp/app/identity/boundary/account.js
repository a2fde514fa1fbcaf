import { byId, elements } from '../../element.js';
import { endEverywhere } from '../control/shared-session.js';
import { token, whoIs } from '../entity/session.js';

const ACCOUNT = `
  <div id="account" class="account">
    <span class="who"><span id="user"></span> <span id="organization" class="quiet"></span></span>
    <button id="sign-out" type="button" class="plain">Sign out</button>
  </div>`;

/**
 * Shows who is signed in, with the way out.
 *
 * @param {Element} head the page's
 */
export function showAccount(head) {
  const { name, organization } = whoIs(token() ?? '');
  head.append(elements(ACCOUNT));
  byId('user').textContent = name ?? 'signed in';
  byId('organization').textContent = organization ?? '';
  byId('sign-out').addEventListener('click', signOut);
}

function signOut() {
  endEverywhere(undefined, 'You have signed out in another tab.');
  location.assign('index.html');
}
