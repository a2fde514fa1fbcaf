import { byId } from '../../element.js';
import { signIn } from '../control/sign-in.js';
import { keep, reasonOfEnd } from '../entity/session.js';

/** Shows the sign-in, and calls back once there is a token. */
export function showSignIn(signedIn) {
  byId('sign-in').hidden = false;
  say(reasonOfEnd() ?? '');
  byId('password-form').addEventListener('submit', (event) =>
    submit(event, () => byPassword(signedIn)),
  );
  byId('token-form').addEventListener('submit', (event) => submit(event, () => byToken(signedIn)));
  byId('use-token').addEventListener('click', () => choose('token'));
  byId('use-password').addEventListener('click', () => choose('password'));
  byId('username').focus();
}

async function submit(event, attempt) {
  event.preventDefault();
  const button = event.submitter ?? event.target.querySelector('button');
  button.disabled = true;
  say('');
  try {
    await attempt();
  } catch (problem) {
    say(problem.message);
  } finally {
    button.disabled = false;
  }
}

async function byPassword(signedIn) {
  const token = await signIn(byId('username').value.trim(), byId('password').value);
  if (token === null) {
    choose('token');
    say('This server takes tokens of another issuer: paste one here.');
    return;
  }
  finish(token, signedIn);
}

function byToken(signedIn) {
  finish(byId('token').value.replace(/^Bearer\s|\s/gi, ''), signedIn);
}

function finish(token, signedIn) {
  keep(token);
  byId('sign-in').hidden = true;
  byId('password').value = '';
  byId('token').value = '';
  signedIn();
}

function choose(way) {
  byId('password-form').hidden = way !== 'password';
  byId('token-form').hidden = way !== 'token';
  say('');
  byId(way === 'token' ? 'token' : 'username').focus();
}

function say(text) {
  byId('sign-in-message').textContent = text;
}
