import { imageTraces, plainImage } from './image.js';
import { officeTraces, plainOffice } from './office.js';
import { pdfTraces, plainPdf } from './pdf.js';
import type { FileTraces } from './traces.js';

interface Format {
  tracesOf(content: Uint8Array): Promise<FileTraces>;
  plain(content: Uint8Array): Promise<Uint8Array>;
}

const image: Format = { tracesOf: imageTraces, plain: plainImage };
const office: Format = { tracesOf: officeTraces, plain: plainOffice };
const pdf: Format = { tracesOf: pdfTraces, plain: plainPdf };
const openXml = 'application/vnd.openxmlformats-officedocument.';
const openDocument = 'application/vnd.oasis.opendocument.';

const formats: ReadonlyMap<string, Format> = new Map([
  ['application/pdf', pdf],
  ...['jpeg', 'png', 'webp', 'gif', 'tiff'].map((type) => [`image/${type}`, image] as const),
  ...['wordprocessingml.document', 'spreadsheetml.sheet', 'presentationml.presentation'].map(
    (type) => [openXml + type, office] as const,
  ),
  ...['text', 'spreadsheet', 'presentation'].map((type) => [openDocument + type, office] as const),
]);

/** Whether what a file of this type tells beside its content can be read and taken out. */
export const isStrippable = (mediaType: string): boolean => formats.has(mediaType);

/** @throws when the file needs a password or is broken */
export const tracesOf = (content: Uint8Array, mediaType: string): Promise<FileTraces> =>
  formatOf(mediaType).tracesOf(content);

/** The same file without its metadata. @throws when it needs a password or is broken */
export const withoutTraces = (content: Uint8Array, mediaType: string): Promise<Uint8Array> =>
  formatOf(mediaType).plain(content);

function formatOf(mediaType: string): Format {
  const format = formats.get(mediaType);
  if (!format) throw new Error(`nothing is known of ${mediaType}`);
  return format;
}
