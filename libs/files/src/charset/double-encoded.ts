import { TextDecoder } from 'node:util';
import { decode, encode } from 'iconv-lite';
import { readability } from './readability.js';

/** Charsets that UTF-8 bytes are most often taken for by a program that then encodes them once more. */
const mistakenFor = ['windows-1251', 'windows-1252', 'latin1'];

/** The one byte that windows-1251 leaves open; programs pass it through as it is. */
const bytesIn = (text: string, charset: string): Buffer => {
  const bytes = encode(text, charset);
  if (charset !== 'windows-1251') return bytes;
  for (let at = text.indexOf('\u0098'); at >= 0; at = text.indexOf('\u0098', at + 1)) bytes[at] = 0x98;
  return bytes;
};

const sameText = (bytes: Buffer, charset: string, text: string) =>
  decode(bytes, charset).replaceAll('\ufffd', '\u0098') === text;

/**
 * The text under one that was encoded to UTF-8 twice ("Ð¡ÑžÑ€Ð°Ñƒ", "РЎТ±СЂР°Сѓ"); null for any other. Only what can be turned back byte
 * for byte, is valid UTF-8 and reads better is turned back.
 */
export function undoDoubleEncoding(text: string): string | null {
  if (!/[\u0080-\uffff]{2}/.test(text)) return null;
  for (const charset of mistakenFor) {
    const bytes = bytesIn(text, charset);
    if (!sameText(bytes, charset, text)) continue;
    try {
      const inner = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      if (inner !== text && readability(inner) > readability(text)) return inner;
    } catch {
      // Not UTF-8 underneath: this charset was not the mistaken one.
    }
  }
  return null;
}
