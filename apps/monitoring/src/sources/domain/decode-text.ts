/** KZ-1048 (STRK1048-2002) is windows-1251 with these letters of the Kazakh alphabet in place of others. */
const kazakhLetters: Record<string, string> = {
  Ќ: 'Қ',
  Ћ: 'Һ',
  ќ: 'қ',
  ћ: 'һ',
  Ў: 'Ұ',
  ў: 'ұ',
  Ј: 'Ә',
  Ґ: 'Ө',
  Є: 'Ғ',
  Ї: 'Ү',
  ґ: 'ө',
  є: 'ғ',
  ј: 'ә',
  Ѕ: 'Ң',
  ѕ: 'ң',
  ї: 'ү',
};
const replaced = new RegExp(`[${Object.keys(kazakhLetters).join('')}]`, 'gu');
const kz1048 = /^(cs)?kz-?1048$|^(st)?rk-?1048(-2002)?$/i;

const HEAD_BYTES = 1024;

/**
 * Text of a response: by its byte order mark, else by the first of HTTP header, XML declaration and UTF-8 that really fits the bytes.
 * A header that says UTF-8 over windows-1251 bytes is common; the declaration inside is then right.
 * @returns always text; bytes that fit nothing become U+FFFD
 */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): string {
  const marked = byteOrderMark(bytes);
  if (marked) return decode(bytes, marked, false) ?? '';
  const named = [charsetOf(contentType), declaredIn(bytes), 'utf-8'].filter((label) => label !== undefined);
  for (const label of named) {
    const text = decode(bytes, label, true);
    if (text !== undefined) return text;
  }
  return decode(bytes, 'utf-8', false) ?? '';
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

const charsetOf = (contentType: string | undefined): string | undefined =>
  /charset\s*=\s*"?'?([\w.:-]+)/i.exec(contentType ?? '')?.[1];

/** What the XML declaration says, read as ASCII: it stands at the beginning in every charset a feed may have. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  return /<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
}

/** Undefined when the charset is unknown or, being strict, when the bytes do not fit it. */
function decode(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  if (kz1048.test(label))
    return decode(bytes, 'windows-1251', fatal)?.replace(replaced, (letter) => kazakhLetters[letter] ?? letter);
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined; // the next candidate is tried
  }
}
