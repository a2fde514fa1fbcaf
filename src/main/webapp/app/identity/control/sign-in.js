import { Problem, problemOf, unreachable } from '../../problem/problem.js';

/**
 * A token of the embedded issuer. Gives null where it is off (another issuer signs the tokens);
 * raises a Problem where the name or the password is wrong.
 *
 * @param {string} username
 * @param {string} password
 * @returns {Promise<string | null>}
 */
export async function signIn(username, password) {
  const response = await fetch('api/auth/token', {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', username, password }),
  }).catch(() => {
    throw unreachable();
  });
  if (response.status === 404) {
    return null;
  }
  const text = await response.text();
  if (!response.ok) {
    throw wrong(response.status, text);
  }
  return JSON.parse(text).access_token;
}

/**
 * RFC 6749 has error codes of its own.
 *
 * @param {number} status
 * @param {string} text
 */
function wrong(status, text) {
  const problem = problemOf(status, text);
  if (problem.body.error === 'invalid_grant' || status === 401) {
    return new Problem(status, { detail: 'The user name or the password is wrong.' });
  }
  const { error_description: detail } = problem.body;
  return detail ? new Problem(status, { detail }) : problem;
}
