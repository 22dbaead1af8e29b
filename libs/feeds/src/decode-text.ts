import { decode as decodeBytes, encodingExists } from 'iconv-lite';

/** KZ-1048 (STRK1048-2002), windows-1251 with the letters of the Kazakh alphabet, by the names it goes by. */
const kz1048 = /^(cs)?kz-?1048$|^(st)?rk-?1048(-2002)?$/i;

const HEAD_BYTES = 1024;

/**
 * Text of a response: by its byte order mark or the zero bytes of a wide charset, else by the first of HTTP header, XML declaration
 * and UTF-8 that really fits the bytes.
 * A header that says UTF-8 over windows-1251 bytes is common; the declaration inside is then right.
 * @returns always text; bytes that fit nothing become U+FFFD
 */
export function decodeText(bytes: Uint8Array, contentType: string | undefined): string {
  const wide = byMark(bytes) ?? byZeroes(bytes);
  if (wide) return decode(bytes, wide, false) ?? '';
  const named = [charsetOf(contentType), declaredIn(bytes), 'utf-8'].filter((label) => label !== undefined);
  for (const label of named) {
    const text = decode(bytes, label, true);
    if (text !== undefined) return text;
  }
  return decode(bytes, 'utf-8', false) ?? '';
}

function byMark([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff ? 'utf-32be' : undefined;
}

/** A document begins with `<` or a blank: where its zero bytes stand tells the width (XML 1.0, appendix F). */
function byZeroes([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0 && second === 0 && third === 0 && fourth) return 'utf-32be';
  if (first && second === 0 && third === 0 && fourth === 0) return 'utf-32le';
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be';
  return first && second === 0 && third && fourth === 0 ? 'utf-16le' : undefined;
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
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return decodeRare(bytes, kz1048.test(label) ? 'rk1048' : label, fatal);
  }
}

/** Charsets that browsers do not know, and newsrooms of the country may have. */
function decodeRare(bytes: Uint8Array, label: string, fatal: boolean): string | undefined {
  if (!encodingExists(label) || isKnownToBrowsers(label)) return undefined;
  const text = decodeBytes(Buffer.from(bytes), label);
  return fatal && text.includes('\ufffd') ? undefined : text;
}

/** What did not fit such a charset does not fit it here either. */
function isKnownToBrowsers(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}
