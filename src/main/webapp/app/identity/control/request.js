import { problemOf, unreachable } from '../../problem/problem.js';
import { end, token } from '../entity/session.js';

/**
 * A call to the server as the user who is signed in. Gives the JSON answered, or null where there
 * is none; raises a Problem. A token that no longer holds leads back to sign-in.
 *
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 * @param {Record<string, string>} [more] headers of this request alone
 * @returns {Promise<any>}
 */
export async function request(method, path, body, more = {}) {
  const response = await fetch(path, {
    method,
    headers: { ...headers(body), ...more },
    body: body === undefined ? undefined : JSON.stringify(body),
    cache: 'no-store',
  }).catch(() => {
    throw unreachable();
  });
  const text = await response.text();
  if (!response.ok) {
    throw refusal(response.status, text);
  }
  return text === '' ? null : JSON.parse(text);
}

/**
 * What a refusal means; a 401 also ends the session.
 *
 * @param {number} status
 * @param {string} text
 */
export function refusal(status, text) {
  if (status === 401) {
    expire();
  }
  return problemOf(status, text);
}

/** Back to sign-in, saying why. The page begins anew, so that nothing of the session is left. */
export function expire() {
  end('Your session has ended. Please sign in again.');
  location.reload();
}

/** @param {object} [body] */
function headers(body) {
  const sent = { Accept: 'application/json', Authorization: `Bearer ${token()}` };
  return body === undefined ? sent : { ...sent, 'Content-Type': 'application/json' };
}
