import { decodeBytes } from '@baspasoz/files';
import { plainOfHtml } from './plain-of-html.js';

interface TnefFile {
  name: string;
  content: Buffer;
}

export interface TnefContent {
  text: string;
  files: TnefFile[];
}

const signature = 0x223e9f78;
const attribute = {
  body: 0x800c,
  title: 0x8010,
  data: 0x800f,
  rendering: 0x9002,
  properties: 0x9003,
  attachment: 0x9005,
};
const property = { bodyText: 0x1000, bodyHtml: 0x1013, longName: 0x3707, object: 0x3701 };
const width: Record<number, number> = { 2: 4, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 10: 4, 11: 4, 20: 8, 64: 8, 72: 16 };
const counted = new Set([0x0d, 0x1e, 0x1f, 0x102]);

const padded = (length: number) => (length + 3) & ~3;

/** Values of the MAPI properties we look for, by their id. Throws a RangeError where the bytes end too early. */
function mapiProperties(bytes: Buffer): Map<number, { type: number; value: Buffer }> {
  const found = new Map<number, { type: number; value: Buffer }>();
  const count = bytes.readUInt32LE(0);
  let at = 4;
  for (let n = 0; n < count && at < bytes.length; n += 1) {
    const [type, id] = [bytes.readUInt16LE(at) & 0xfff, bytes.readUInt16LE(at + 2)];
    const isMany = (bytes.readUInt16LE(at) & 0x1000) !== 0;
    at += 4;
    if (id >= 0x8000) at = skipName(bytes, at);
    const isCounted = counted.has(type);
    const values = isCounted || isMany ? bytes.readUInt32LE(at) : 1;
    if (isCounted || isMany) at += 4;
    for (let v = 0; v < values && at < bytes.length; v += 1) {
      const length = isCounted ? bytes.readUInt32LE(at) : (width[type] ?? 4);
      if (isCounted) at += 4;
      if (at + length > bytes.length) throw new RangeError('a value ends before its time');
      if (v === 0) found.set(id, { type, value: bytes.subarray(at, at + length) });
      at += isCounted ? padded(length) : length;
    }
  }
  return found;
}

function skipName(bytes: Buffer, at: number): number {
  const isNumber = bytes.readUInt32LE(at + 16) === 0;
  return at + 24 + (isNumber ? 0 : padded(bytes.readUInt32LE(at + 20)));
}

const wide = 0x1f;
const textOf = ({ type, value }: { type: number; value: Buffer }): string =>
  (type === wide ? value.toString('utf16le') : decodeBytes(value, null).text).replace(/\0+$/, '');

function bodyOf(bytes: Buffer): string {
  const properties = mapiProperties(bytes);
  const plain = properties.get(property.bodyText);
  const html = properties.get(property.bodyHtml);
  if (plain) return textOf(plain);
  return html ? plainOfHtml(textOf(html)) : '';
}

/** Attached objects begin with a class id of 16 bytes where they are mails or documents in themselves. */
function addFileFacts(file: TnefFile, bytes: Buffer): void {
  const properties = mapiProperties(bytes);
  const name = properties.get(property.longName);
  const object = properties.get(property.object);
  if (name) file.name = textOf(name);
  if (object && file.content.length === 0) file.content = object.value.subarray(object.type === 0x0d ? 16 : 0);
}

/** What a bad checksum or a length past the end would say of the rest is worth less than what was read until then. */
const readable = (read: () => void): void => {
  try {
    read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
};

/** The text and the files inside a `winmail.dat` (MS-OXTNEF), as far as it can be read; null when it is none. */
export function readTnef(bytes: Buffer): TnefContent | null {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== signature) return null;
  const found: TnefContent = { text: '', files: [] };
  for (let at = 6; at + 9 <= bytes.length;) {
    const [id, length] = [bytes.readUInt16LE(at + 1), bytes.readUInt32LE(at + 5)];
    const value = bytes.subarray(at + 9, at + 9 + length);
    const file = found.files.at(-1);
    if (id === attribute.rendering) found.files.push({ name: '', content: Buffer.alloc(0) });
    else if (id === attribute.body) found.text ||= decodeBytes(value, null).text.replace(/\0+$/, '');
    else if (id === attribute.properties) readable(() => void (found.text ||= bodyOf(value)));
    else if (id === attribute.title && file) file.name ||= decodeBytes(value, null).text.replace(/\0+$/, '');
    else if (id === attribute.data && file) file.content = value;
    else if (id === attribute.attachment && file) readable(() => addFileFacts(file, value));
    at += 9 + length + 2;
  }
  return found;
}
