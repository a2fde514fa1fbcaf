/** Who is signed in: the token, as this tab keeps it for itself, and what it says for display. */

const TOKEN = 'bomstream.token';
const REASON = 'bomstream.signed-out';

/** The token, or null. */
export function token() {
  return sessionStorage.getItem(TOKEN);
}

/** @param {string} newToken */
export function keep(newToken) {
  sessionStorage.setItem(TOKEN, newToken);
}

/**
 * Forgets the token; the reason is told at the next sign-in.
 *
 * @param {string} [reason]
 */
export function end(reason) {
  sessionStorage.removeItem(TOKEN);
  if (reason) {
    sessionStorage.setItem(REASON, reason);
  }
}

/** Why the last session ended, told once; null where the user ended it. */
export function reasonOfEnd() {
  const reason = sessionStorage.getItem(REASON);
  sessionStorage.removeItem(REASON);
  return reason;
}

/**
 * Whom a token names, for display only: the server alone decides what it is worth.
 *
 * @param {string} jwt
 * @returns {{ name: string | null, organization: string | null, operator: boolean }}
 */
export function whoIs(jwt) {
  try {
    const claims = JSON.parse(decoded(jwt.split('.')[1]));
    const name = claims.preferred_username ?? claims.upn ?? claims.sub ?? null;
    return { name, organization: claims.organization_id ?? null, operator: isOperator(claims) };
  } catch {
    // An opaque token is no JWT, and may still be good.
    return { name: null, organization: null, operator: false };
  }
}

/**
 * Whether whoever is signed in may change what is an organization's, as far as the token tells: an
 * operator of another reads it.
 *
 * @param {string} organizationId
 */
export function mayChange(organizationId) {
  const { organization, operator } = whoIs(token() ?? '');
  return !operator || organization === organizationId;
}

/** Whether there is an organization to work for, as far as the token tells. */
export function isMember() {
  const { organization, operator } = whoIs(token() ?? '');
  return !operator || organization !== null;
}

/** Whether what is shown may be of other organizations too. */
export function seesAll() {
  return whoIs(token() ?? '').operator;
}

/**
 * Whether the role stands where issuers write it; only the server knows where its own does.
 *
 * @param {Record<string, any>} claims
 */
function isOperator({ groups, roles, realm_access: realm }) {
  return [groups, roles, realm?.roles].flat().includes('operator');
}

/** @param {string} base64url */
function decoded(base64url) {
  const base64 = base64url.replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}
