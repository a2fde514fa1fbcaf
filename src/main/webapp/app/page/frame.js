import { byId, element, elements } from '../element.js';
import { showAccount } from '../identity/boundary/account.js';
import { askToSignIn } from '../identity/boundary/sign-in-form.js';
import { SharedSession } from '../identity/control/shared-session.js';
import { token } from '../identity/entity/session.js';
import { showSimulated } from '../source/boundary/simulated-note.js';
import { refresh } from '../source/control/sources.js';
import { KnownSources } from '../source/entity/known-sources.js';

const HEAD = `
  <header id="head" class="top">
    <p id="contact" class="contact" role="status"></p>
    <a class="brand" href="index.html" aria-label="Bomstream"><img src="icon.svg" alt="" width="28" height="28"><span>Bomstream</span></a>
  </header>`;

/** The pages that can be gone to from all others. */
const PAGES = { 'index.html': 'BOMs', 'sources.html': 'Sources' };

/**
 * Puts the head on the page, and shows the page's content once somebody is signed in.
 *
 * @returns who can be asked about parts, by name as soon as that is `read`
 */
export async function whenSignedIn() {
  document.body.prepend(elements(HEAD));
  const head = byId('head');
  const session = new SharedSession();
  await session.join();
  if (token() === null) {
    await askToSignIn(head);
    byId('content').tabIndex = -1;
    session.begun();
  }
  head.append(navigation());
  showAccount(head);
  byId('content').hidden = false;
  byId('content').focus();
  const sources = new KnownSources();
  const read = refresh(sources).then(() => showSimulated(head, sources));
  return { sources, read };
}

function navigation() {
  const here = location.pathname.split('/').at(-1) || 'index.html';
  const links = Object.entries(PAGES).map(([href, title]) =>
    element('a', { href, 'aria-current': href === here ? 'page' : null }, title),
  );
  return element('nav', { class: 'navigation', 'aria-label': 'Pages' }, links);
}
