import { byId, elements } from '../element.js';
import { showAccount } from '../identity/boundary/account.js';
import { askToSignIn } from '../identity/boundary/sign-in-form.js';
import { token } from '../identity/entity/session.js';

const HEAD = `
  <header id="head" class="top">
    <a class="brand" href="index.html"><img src="icon.svg" alt="" width="28" height="28">Bomstream</a>
  </header>`;

/** Puts the head on the page, and shows the page's content once somebody is signed in. */
export async function whenSignedIn() {
  document.body.prepend(elements(HEAD));
  const head = byId('head');
  if (token() === null) {
    await askToSignIn(head);
  }
  showAccount(head);
  byId('content').hidden = false;
}
