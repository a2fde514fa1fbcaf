import { byId } from '../../element.js';
import { end, token, whoIs } from '../entity/session.js';
import { showSignIn } from './sign-in-form.js';

/** Runs the page for the user who is signed in, or asks to sign in first. */
export function whenSignedIn(start) {
  if (token() === null) {
    showSignIn(() => enter(start));
  } else {
    enter(start);
  }
}

function enter(start) {
  const { name, organization } = whoIs(token());
  byId('user').textContent = name ?? 'signed in';
  byId('organization').textContent = organization ?? '';
  byId('sign-out').addEventListener('click', signOut);
  byId('account').hidden = false;
  byId('content').hidden = false;
  start();
}

function signOut() {
  end();
  location.assign('index.html');
}
