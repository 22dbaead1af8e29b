import { decode as decodeQuotedPrintable } from 'libqp';
import { decodeBytes } from '@baspasoz/files';

const word = /=\?([^?\s*]+)(?:\*[^?\s]*)?\?([bq])\?([^?]*)\?=/giu;
/** Encoded words that stand next to each other are one text cut into pieces, often in the middle of a letter. */
const run = /=\?[^?\s]+\?[bq]\?[^?]*\?=(?:\s*=\?[^?\s]+\?[bq]\?[^?]*\?=)*/giu;

const bytesOf = (encoding: string, content: string): Buffer =>
  encoding.toLowerCase() === 'b'
    ? Buffer.concat(content.split(/=+/).map((piece) => Buffer.from(piece, 'base64')))
    : decodeQuotedPrintable(content.replaceAll('_', '=20'));

function decodeRun(words: string): string {
  const pieces: { charset: string; bytes: Buffer[] }[] = [];
  for (const [, charset = '', encoding = '', content = ''] of words.matchAll(word)) {
    const last = pieces.at(-1);
    const bytes = bytesOf(encoding, content);
    if (last?.charset === charset.toLowerCase()) last.bytes.push(bytes);
    else pieces.push({ charset: charset.toLowerCase(), bytes: [bytes] });
  }
  return pieces.map(({ charset, bytes }) => decodeBytes(Buffer.concat(bytes), charset).text).join('');
}

const has8bit = /[\u0080-\u00ff]/;

/** Bytes that were put into the header as they are. */
const raw8bit = (value: string): string =>
  has8bit.test(value) ? decodeBytes(Buffer.from(value, 'latin1'), null).text : value;

/**
 * The value of a header as a person reads it: encoded words (RFC 2047) also where they are broken or run into each other, bytes of any
 * charset that were not encoded at all, one line.
 * @param value one char per byte, as it stands in the mail
 */
export function headerText(value: string): string {
  const unfolded = raw8bit(value.replace(/\r?\n[ \t]*/g, ' '));
  return unfolded
    .replace(run, decodeRun)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
