/** An address with a query added to the one it may have. */
export function withQuery(address, query) {
  const text = new URLSearchParams(query).toString();
  return text === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${text}`;
}
