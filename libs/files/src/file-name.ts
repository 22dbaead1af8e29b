/** Longer names are cut: many file systems and mail programs take no more. */
const mostLetters = 120;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A name that is safe to save under and to show: one line of NFC text without path, control and direction marks, with an extension
 * that belongs to what the file really is. It never fails: a name with nothing left in it is `unnamed`.
 *
 * @param extensions of the media type found in the content, the usual one first; empty when the name's own stands
 * @param unnamed safe by itself
 */
export function safeFileName(given: string, extensions: readonly string[] = [], unnamed = 'file'): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[\p{Zs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/["*:<>?|]/g, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const { stem, extension } = partsOf(plain);
  const known = extensions.length === 0 || extensions.includes(extension.toLowerCase());
  const [usual = ''] = extensions;
  const ending = known ? extension : usual;
  const letters = [...(known ? stem : plain)]
    .slice(0, mostLetters - ending.length - 1)
    .join('')
    .trimEnd();
  const name = reserved.test(letters) ? `_${letters}` : letters || unnamed;
  return ending ? `${name}.${ending}` : name;
}

function partsOf(name: string): { stem: string; extension: string } {
  const [, stem, extension] = /^(.+)\.([\p{L}\p{N}]{1,10})$/u.exec(name) ?? [];
  return stem && extension ? { stem, extension } : { stem: name, extension: '' };
}
