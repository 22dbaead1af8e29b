import { inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import type { Area } from './page.js';
import { isPainted } from './paint.js';
import { picturesOf } from './pictures.js';

export type Leak = 'text' | 'word' | 'structure' | 'metadata' | 'area' | 'name';

/** A file that is to go out, and what must not be in it. */
export interface Released {
  content: Uint8Array;
  mediaType: string;
  name: string;
  areas: readonly Area[];
  /** What must be found nowhere. */
  words: readonly string[];
}

/** What a PDF of pictures has no use for, and what could carry what was hidden. */
const suspicious =
  /\/(Annots|AcroForm|EmbeddedFiles|EmbeddedFile|Filespec|Metadata|OCProperties|OCG|JavaScript|JS|OpenAction|StructTreeRoot|XFA|Author|Title|Subject|Keywords|Outlines)\b/;

/**
 * Looks for what must not be in a file that goes out, with other eyes than those that made it: another reader for the text, the raw bytes
 * with every stream unpacked, and the pages drawn again.
 *
 * @param onPage called after each page
 * @returns nothing when it may go out
 */
export async function leaksOf(
  { content, mediaType, name, areas, words }: Released,
  onPage?: () => void,
): Promise<Leak[]> {
  const sought = words.map(plain).filter((word) => word.length > 1);
  const leaks = new Set<Leak>();
  if (sought.some((word) => plain(name).includes(word))) leaks.add('name');
  if (mediaType === 'application/pdf') {
    if ((await textOf(content)).trim()) leaks.add('text');
    for (const leak of structureLeaks(Buffer.from(content))) leaks.add(leak);
  } else if (await hasMetadata(content)) leaks.add('metadata');
  if (holdsAny(unpacked(Buffer.from(content)), sought)) leaks.add('word');
  let page = 0;
  for await (const picture of picturesOf(content, mediaType)) {
    if (areas.some((area) => area.page === page && !isPainted(picture, area))) leaks.add('area');
    page++;
    onPage?.();
  }
  return [...leaks];
}

async function textOf(content: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(Uint8Array.from(content));
  try {
    return (await extractText(document, { mergePages: true })).text;
  } finally {
    await document.destroy();
  }
}

function structureLeaks(bytes: Buffer): Leak[] {
  const text = withoutStreams(bytes);
  const isOneRevision = text.split('%%EOF').length === 2;
  const isMeta = /\/(Metadata|Author|Title|Subject|Keywords)\b/.test(text);
  return [
    ...(suspicious.test(text) || !isOneRevision ? (['structure'] as const) : []),
    ...(isMeta ? (['metadata'] as const) : []),
  ];
}

async function hasMetadata(content: Uint8Array): Promise<boolean> {
  const { exif, xmp, iptc, icc } = await sharp(content).metadata();
  return Boolean(exif ?? xmp ?? iptc ?? icc);
}

const streamPattern = /stream\r?\n([^]*?)\r?\nendstream/g;

const withoutStreams = (bytes: Buffer): string => bytes.toString('latin1').replace(streamPattern, '');

/** The bytes themselves, and each stream that can be unpacked. */
function unpacked(bytes: Buffer): Buffer[] {
  const streams = [...bytes.toString('latin1').matchAll(streamPattern)].map(([, body = '']) =>
    Buffer.from(body, 'latin1'),
  );
  const inflated = streams.flatMap((stream) => {
    try {
      return [inflateSync(stream)];
    } catch {
      return []; // a picture, or packed otherwise: looked at as it is
    }
  });
  return [bytes, ...inflated];
}

function holdsAny(buffers: readonly Buffer[], words: readonly string[]): boolean {
  return buffers.some((bytes) => {
    const readings = [
      bytes.toString('utf8'),
      bytes.toString('utf16le'),
      Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le'),
    ];
    return readings.some((text) => words.some((word) => word.length > 3 && plain(text).includes(word)));
  });
}

const plain = (text: string): string => text.normalize('NFKC').toLocaleLowerCase('ru');
