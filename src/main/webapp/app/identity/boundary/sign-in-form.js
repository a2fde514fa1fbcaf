import { byId, elements } from '../../element.js';
import { asProblem } from '../../problem/problem.js';
import { signIn } from '../control/sign-in.js';
import { keep, reasonOfEnd } from '../entity/session.js';

const SIGN_IN = `
  <main id="sign-in" class="sign-in">
    <h1>Sign in</h1>
    <p id="sign-in-message" class="message" role="alert"></p>
    <form id="password-form">
      <label for="username">User name</label>
      <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required>
      <label for="password">Password</label>
      <input id="password" name="password" type="password" autocomplete="current-password" required>
      <button id="sign-in-submit" type="submit" class="main">Sign in</button>
      <button id="use-token" type="button" class="link">Use a token instead</button>
    </form>
    <form id="token-form" hidden>
      <label for="token">Access token</label>
      <textarea id="token" name="token" rows="5" spellcheck="false" autocomplete="off" autocapitalize="none" required></textarea>
      <button id="token-submit" type="submit" class="main">Use this token</button>
      <button id="use-password" type="button" class="link">Use a user name and password</button>
    </form>
  </main>`;

/**
 * Shows the sign-in until there is a token.
 *
 * @param {Element} head the page's, behind which it stands
 * @returns {Promise<void>}
 */
export function askToSignIn(head) {
  head.after(elements(SIGN_IN));
  say(reasonOfEnd() ?? '');
  byId('use-token').addEventListener('click', () => choose('token'));
  byId('use-password').addEventListener('click', () => choose('password'));
  byId('username').focus();
  return new Promise((signedIn) => {
    const finish = (/** @type {string} */ token) => {
      keep(token);
      byId('sign-in').remove();
      signedIn();
    };
    take('password-form', () => byPassword(finish));
    take('token-form', async () => finish(givenToken()));
  });
}

/**
 * @param {string} id the form's
 * @param {() => Promise<void>} attempt
 */
function take(id, attempt) {
  const form = byId(id, HTMLFormElement);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = event.submitter ?? form.querySelector('button');
    button?.setAttribute('disabled', '');
    say('');
    await attempt().catch((failure) => say(asProblem(failure).message));
    button?.removeAttribute('disabled');
    // What was entered last is what is to be entered again; where it was right, the form is gone.
    /** @type {HTMLInputElement | null} */
    (form.querySelector('[type="password"], textarea'))?.focus();
  });
}

/** @param {(token: string) => void} finish */
async function byPassword(finish) {
  const name = byId('username', HTMLInputElement).value.trim();
  const token = await signIn(name, byId('password', HTMLInputElement).value);
  if (token === null) {
    choose('token');
    say('This server takes tokens of another issuer: paste one here.');
  } else {
    finish(token);
  }
}

function givenToken() {
  return byId('token', HTMLTextAreaElement).value.replace(/^Bearer\s|\s/gi, '');
}

/** @param {'password' | 'token'} way */
function choose(way) {
  byId('password-form').hidden = way !== 'password';
  byId('token-form').hidden = way !== 'token';
  say('');
  byId(way === 'token' ? 'token' : 'username').focus();
}

/** @param {string} text */
function say(text) {
  byId('sign-in-message').textContent = text;
}
