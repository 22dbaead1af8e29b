import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFStream, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { tracesFrom } from './traces.js';
import type { FileTraces, TraceKind } from './traces.js';

const kindOfEntry: Readonly<Record<string, TraceKind>> = {
  Author: 'author',
  Creator: 'software',
  Producer: 'software',
  Title: 'title',
  Subject: 'title',
  Keywords: 'title',
  CreationDate: 'time',
  ModDate: 'time',
  Company: 'organization',
};
/** On any object: its own words about itself, what a program keeps there for itself, its small picture. */
const aboutItself = ['Metadata', 'PieceInfo', 'Thumb', 'LastModified'].map((key) => PDFName.of(key));
/** Annotations that somebody wrote; links, fields and the like are the document's. */
const markup =
  /^\/(Text|FreeText|Line|Square|Circle|Polygon|PolyLine|Highlight|Underline|Squiggly|StrikeOut|Stamp|Caret|Ink|FileAttachment|Sound|Redact)$/;
const writerOf = ['T', 'M', 'CreationDate', 'NM'].map((key) => PDFName.of(key));

export async function pdfTraces(content: Uint8Array): Promise<FileTraces> {
  const document = await read(content);
  const goes: [TraceKind, string | number][] = infoOf(document);
  const stays: [TraceKind, string | number][] = [];
  let comments = 0;
  let metadata = 0;
  let thumbnails = 0;
  for (const dict of dictionaries(document.context)) {
    if (dict.has(aboutItself[0]!) || dict.has(aboutItself[1]!) || dict.has(aboutItself[3]!)) metadata++;
    if (dict.has(aboutItself[2]!)) thumbnails++;
    if (isMarkup(dict)) {
      comments++;
      goes.push(['author', textOf(dict.lookup(writerOf[0]!))]);
      if (writerOf.slice(1).some((key) => dict.has(key))) metadata++;
    }
    if (dict.lookup(PDFName.of('EF')) instanceof PDFDict)
      stays.push(['attachment', textOf(dict.lookup(PDFName.of('UF')) ?? dict.lookup(PDFName.of('F'))) || '1']);
    if (String(dict.lookup(PDFName.of('S'))) === '/JavaScript') stays.push(['script', 'JavaScript']);
  }
  const versions = Buffer.from(content).toString('latin1').split('%%EOF').length - 2;
  goes.push(['thumbnail', thumbnails], ['version', Math.max(0, versions)], ['other', metadata && 'XMP']);
  stays.push(['comment', comments]);
  return { goes: tracesFrom(goes), stays: tracesFrom(stays) };
}

/**
 * The same pages, text, tags and fields; without words about the file, and without what earlier versions left in it.
 *
 * @throws when it needs a password or is broken
 */
export async function plainPdf(content: Uint8Array): Promise<Uint8Array> {
  const document = await read(content);
  const { context } = document;
  context.trailerInfo.Info = undefined;
  context.trailerInfo.ID = undefined;
  for (const dict of dictionaries(context)) {
    for (const key of aboutItself) dict.delete(key);
    if (isMarkup(dict)) for (const key of writerOf) dict.delete(key);
  }
  const live = reachable(context);
  for (const [ref] of context.enumerateIndirectObjects()) if (!live.has(ref)) context.delete(ref);
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}

async function read(content: Uint8Array): Promise<PDFDocument> {
  const document = await PDFDocument.load(content, { updateMetadata: false, throwOnInvalidObject: true });
  if (document.getPageCount() === 0) throw new Error('a PDF without pages');
  return document;
}

function infoOf({ context }: PDFDocument): [TraceKind, string][] {
  const info = context.lookup(context.trailerInfo.Info);
  if (!(info instanceof PDFDict)) return [];
  return info.entries().map(([key, value]) => {
    const name = key.decodeText();
    const text = textOf(context.lookup(value));
    const kind = kindOfEntry[name] ?? 'other';
    return [kind, kind === 'other' ? `${name}: ${text}` : text];
  });
}

const isMarkup = (dict: PDFDict): boolean =>
  markup.test(String(dict.lookup(PDFName.of('Subtype')))) && dict.has(PDFName.of('Rect'));

const textOf = (value: PDFObject | undefined): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';

/** Every dictionary, those of streams and those within others included. */
function* dictionaries(context: PDFContext): Generator<PDFDict> {
  for (const [, object] of context.enumerateIndirectObjects()) yield* within(object);
}

function* within(object: PDFObject): Generator<PDFDict> {
  if (object instanceof PDFStream) yield* within(object.dict);
  else if (object instanceof PDFArray) for (const item of object.asArray()) yield* within(item);
  else if (object instanceof PDFDict) {
    yield object;
    for (const value of object.values()) yield* within(value);
  }
}

function reachable(context: PDFContext): ReadonlySet<PDFRef> {
  const live = new Set<PDFRef>();
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      if (live.has(object)) continue;
      live.add(object);
      waiting.push(context.lookup(object));
    } else if (object instanceof PDFStream) waiting.push(object.dict);
    else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) waiting.push(...object.values());
  }
  return live;
}
