import { TextDecoder } from 'node:util';
import { decode, encodingExists } from 'iconv-lite';
import { undoDoubleEncoding } from './double-encoded.js';
import { readability } from './readability.js';

/** How sure the text is: as declared, or what the bytes look like because nothing or the wrong thing was declared. */
export interface DecodedText {
  text: string;
  repair: 'charset-guessed' | 'charset-wrong' | 'double-encoded' | null;
}

/** KZ-1048 (STRK1048-2002), windows-1251 with the letters of the Kazakh alphabet, by the names it goes by. */
const kz1048 = /^(cs)?kz-?1048$|^(st)?rk-?1048(-2002)?$/;

const aliases: Record<string, string> = {
  'x-mac-cyrillic': 'maccyrillic',
  'x-cp866': 'cp866',
  'unicode-1-1-utf-7': 'utf-7',
};

/** In the order of how often they are met in the country; the first wins a tie. */
const candidates = ['windows-1251', 'rk1048', 'koi8-r', 'cp866', 'iso-8859-5', 'maccyrillic', 'windows-1252'];

/** These leave the 8-bit half alone, so bytes cannot tell whether the name is true. */
const isStateful = (name: string) => /^(utf-?7|utf-?16|ucs-?2|utf-?32|iso-2022|hz)/.test(name);

const strictUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const is7bit = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80);

function byMark([a, b, c, d]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'utf-32be' : null;
}

/** Text that begins with two letters of ASCII: where its zero bytes stand tells the width (XML 1.0, appendix F). */
function byZeroes([a, b, c, d]: Uint8Array): string | null {
  if (a === 0 && b === 0 && c === 0 && d) return 'utf-32be';
  if (a && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b && c === 0 && d) return 'utf-16be';
  return a && b === 0 && c && d === 0 ? 'utf-16le' : null;
}

/** A few letters can be read in two ways: then what is declared holds. Four letters of a plain lie are past it. */
const tooClose = 14;

function guess(buffer: Buffer, also: readonly string[]): string {
  const names = [...new Set([...also, 'utf-8', ...candidates])];
  const sample = buffer.subarray(0, 65_536);
  const scored = names.map((name) => ({ name, score: readability(decode(sample, name)) }));
  const best = scored.reduce((one, next) => (next.score > one.score ? next : one));
  const [declared] = scored;
  return also.length > 0 && declared && best.score - declared.score < tooClose ? declared.name : best.name;
}

/**
 * Text of bytes whose charset may be missing, unknown or a lie. What is declared is believed when the bytes are possible in it and
 * read no worse than in another charset of the country; valid UTF-8 is always UTF-8.
 */
export function decodeBytes(bytes: Uint8Array, declared: string | null): DecodedText {
  const decoded = decodeOnce(bytes, declared);
  const inner = undoDoubleEncoding(decoded.text);
  return inner === null ? { ...decoded, text: decoded.text.toWellFormed() } : { text: inner, repair: 'double-encoded' };
}

function decodeOnce(bytes: Uint8Array, declared: string | null): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name =
    declared
      ?.trim()
      .toLowerCase()
      .replace(/^["']+|["']+$/g, '') ?? '';
  const known = kz1048.test(name) ? 'rk1048' : (aliases[name] ?? name);
  const marked = byMark(buffer) ?? byZeroes(buffer);
  if (marked) return { text: decode(buffer, marked), repair: null };
  if (known && isStateful(known) && encodingExists(known)) return { text: decode(buffer, known), repair: null };
  if (is7bit(buffer)) return { text: buffer.toString('latin1'), repair: null };
  const utf8 = strictUtf8(buffer);
  if (utf8 !== null) return { text: utf8, repair: reason(known, known === '' || /^utf-?8$/.test(known)) };
  const isBelievable = known !== '' && known !== 'us-ascii' && known !== 'ascii' && encodingExists(known);
  const isWide = /^(gb|big5|euc|shift|sjis|cp93|cp94|cp95|ks_c|windows-(874|125[03-8]))/.test(known);
  if (isBelievable && isWide) return { text: decode(buffer, known), repair: null };
  const best = guess(buffer, isBelievable ? [known] : []);
  return { text: decode(buffer, best), repair: reason(known, best === known) };
}

const reason = (declared: string, isTrue: boolean): DecodedText['repair'] => {
  if (isTrue) return null;
  return declared ? 'charset-wrong' : 'charset-guessed';
};
