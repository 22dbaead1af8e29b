import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Unzipped, Zippable } from 'fflate';
import { imageTraces, plainImage } from './image.js';
import { tracesFrom } from './traces.js';
import type { FileTraces, TraceKind } from './traces.js';
import { aboutParts, isMarkedUp, plainPart, contentOf, writtenBy } from './office-parts.js';

/** Unpacked. A file that claims more is not opened. */
const mostBytes = 300 * 1024 * 1024;
const picture = /\.(jpe?g|png|webp|gif|tiff?)$/i;

/** Of Office Open XML and OpenDocument: both are archives of XML. */
export async function officeTraces(content: Uint8Array): Promise<FileTraces> {
  const goes: [TraceKind, string | number][] = [];
  const stays: [TraceKind, string | number][] = [];
  for (const [name, bytes] of Object.entries(unpack(content))) {
    if (picture.test(name)) {
      if (isThumbnail(name)) goes.push(['thumbnail', '1']);
      else goes.push(...(await pictureTraces(bytes)));
    } else if (isMarkedUp(name)) {
      const xml = strFromU8(bytes);
      goes.push(...aboutParts(name, xml), ...writtenBy(xml));
      stays.push(...contentOf(name, xml));
    } else if (/(^|\/)embeddings\/|^Object \d+$/.test(name)) stays.push(['attachment', name.split('/').at(-1) ?? name]);
  }
  return { goes: tracesFrom(goes), stays: tracesFrom(counted(stays)) };
}

/**
 * The same document; its comments and tracked changes stay and are nobody's, its pictures are drawn anew.
 *
 * @throws when it is no such archive
 */
export async function plainOffice(content: Uint8Array): Promise<Uint8Array> {
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unpack(content))) {
    if (isThumbnail(name)) continue;
    // OpenDocument is told by its first entry, which is not packed. The hour of each entry would tell when it was written.
    const options = { level: name === 'mimetype' ? 0 : 6, mtime: new Date(1980, 0, 1) } as const;
    parts[name] = [await plain(name, bytes), options];
  }
  return zipSync(parts);
}

async function plain(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  if (picture.test(name)) return (await pictureTraces(bytes)).length > 0 ? plainImage(bytes) : bytes;
  return isMarkedUp(name) ? strToU8(plainPart(name, strFromU8(bytes))) : bytes;
}

/** A picture that nobody can read (an old drawing under a picture's name) has nothing to be read in it either. */
async function pictureTraces(bytes: Uint8Array): Promise<[TraceKind, string][]> {
  const { goes } = await imageTraces(bytes).catch((): FileTraces => ({ goes: [], stays: [] }));
  return goes.map(({ kind, value }) => [kind, value]);
}

const isThumbnail = (name: string): boolean => /^(docProps\/thumbnail\.|Thumbnails\/)/i.test(name);

function unpack(content: Uint8Array): Unzipped {
  let bytes = 0;
  return unzipSync(content, {
    filter: ({ originalSize }) => {
      bytes += originalSize;
      if (bytes > mostBytes) throw new Error('unpacked it is too large');
      return true;
    },
  });
}

/** Comments and the like of all parts together, names one by one. */
function counted(found: readonly (readonly [TraceKind, string | number])[]): [TraceKind, string | number][] {
  const sums = new Map<TraceKind, number>();
  const named: [TraceKind, string][] = [];
  for (const [kind, value] of found) {
    if (typeof value === 'string') named.push([kind, value]);
    else sums.set(kind, (sums.get(kind) ?? 0) + value);
  }
  return [...named, ...sums];
}
