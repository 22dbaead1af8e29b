/** Where to go after signing in: a path of our own, never another site. */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > 500) return '/';
  // Browsers read a backslash as a slash and drop control characters, so `/\evil` and `/<tab>/evil` lead away too.
  const plain = [...asked].every((character) => character > '\u001f' && character !== '\\');
  return plain && /^\/(?!\/)/.test(asked) && !asked.startsWith('/auth/') ? asked : '/';
}
