/** Table and view names come from our own migrations; this keeps a slip from becoming a statement. */
export function identifier(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new TypeError(`"${name}" is not a plain SQL name`);
  return name;
}
