/** A name that nobody else has; unlike `randomUUID` over plain HTTP, too. */
export function newName() {
  const values = crypto.getRandomValues(new Uint32Array(4));
  return [...values].map((value) => value.toString(36)).join('-');
}
