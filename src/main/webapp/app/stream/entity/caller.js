/** Claims in which two tokens of one caller differ. */
const PASSING = ['exp', 'iat', 'nbf', 'jti', 'auth_time'];

/**
 * Whom a token names, as a text that two tokens of one caller have in common: all its claims but
 * those of time. Null for a token that does not say.
 *
 * @param {string | null} token
 */
export function callerOf(token) {
  try {
    const claims = JSON.parse(atob(unsafe((token ?? '').split('.')[1])));
    const lasting = Object.entries(claims).filter(([name]) => !PASSING.includes(name));
    return claims.sub ? JSON.stringify(lasting) : null;
  } catch {
    return null;
  }
}

/** @param {string} base64url */
function unsafe(base64url) {
  return base64url.replaceAll('-', '+').replaceAll('_', '/');
}
