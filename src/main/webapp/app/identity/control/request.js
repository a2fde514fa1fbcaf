import { problemOf, unreachable } from '../../problem/problem.js';
import { token } from '../entity/session.js';
import { endEverywhere } from './shared-session.js';

/** A server that is away may never say so. */
const PATIENCE_MS = 20_000;

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
    signal: method === 'GET' ? AbortSignal.timeout(PATIENCE_MS) : undefined,
  }).catch(() => {
    throw unreachable();
  });
  const text = await response.text().catch(() => {
    throw unreachable();
  });
  if (!response.ok) {
    throw refusal(response.status, text);
  }
  return text === '' ? null : JSON.parse(text);
}

/**
 * A file of the server, as the user who is signed in, and its name; raises a Problem.
 *
 * @param {string} path
 */
export async function blob(path) {
  const response = await fetch(path, {
    headers: { Authorization: authorization() },
    cache: 'no-store',
  }).catch(() => {
    throw unreachable();
  });
  if (!response.ok) {
    throw refusal(response.status, await response.text());
  }
  const content = await response.blob().catch(() => {
    throw unreachable();
  });
  return { content, name: fileName(response.headers.get('Content-Disposition') ?? '') };
}

/** @param {string} disposition */
function fileName(disposition) {
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1];
  return encoded === undefined ? null : decodeURIComponent(encoded);
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
  endEverywhere('Your session has ended. Please sign in again.');
  location.reload();
}

/** What no header can hold never was a token. */
function authorization() {
  const held = token() ?? '';
  if (!/^[!-~]+$/.test(held)) {
    throw refusal(401, '');
  }
  return `Bearer ${held}`;
}

/** @param {object} [body] */
function headers(body) {
  const sent = { Accept: 'application/json', Authorization: authorization() };
  return body === undefined ? sent : { ...sent, 'Content-Type': 'application/json' };
}
