import readExif from 'exif-reader';
import sharp from 'sharp';
import { tracesFrom } from './traces.js';
import type { FileTraces, TraceKind } from './traces.js';

/** What cameras, telephones and programs write into a picture. */
export async function imageTraces(content: Uint8Array): Promise<FileTraces> {
  const { exif, xmp, iptc, comments } = await sharp(content).metadata();
  const found: [TraceKind, string | undefined][] = [
    ...(exif ? exifTraces(exif) : []),
    ['other', xmp && 'XMP'],
    ['other', iptc && 'IPTC'],
    ...(comments ?? []).map(({ keyword, text }): [TraceKind, string] => ['other', `${keyword}: ${text}`]),
  ];
  return { goes: tracesFrom(found), stays: [] };
}

/**
 * The same picture, upright, drawn anew without anything else in the file. Frames of an animation stay.
 *
 * @throws when it is not a picture that can be read
 */
export async function plainImage(content: Uint8Array): Promise<Uint8Array> {
  const { format, pages = 1 } = await sharp(content).metadata();
  const picture = pages > 1 ? sharp(content, { pages: -1 }) : sharp(content).autoOrient();
  switch (format) {
    case 'jpeg':
      return picture.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer();
    case 'png':
      return picture.png().toBuffer();
    case 'webp':
      return picture.webp({ quality: 95 }).toBuffer();
    case 'gif':
      return picture.gif().toBuffer();
    case 'tiff':
      return picture.tiff({ compression: 'lzw' }).toBuffer();
    default:
      throw new Error(`no picture is written as ${format}`);
  }
}

function exifTraces(exif: Buffer): [TraceKind, string | undefined][] {
  try {
    const { Image, Photo, GPSInfo } = readExif(exif);
    const named: [TraceKind, string | undefined][] = [
      ['author', text(Image?.Artist)],
      ['author', text(Image?.Copyright)],
      ['author', text(Photo?.CameraOwnerName)],
      ['device', [Image?.Make, Image?.Model, Photo?.BodySerialNumber].map(text).filter(Boolean).join(' ')],
      ['software', text(Image?.Software)],
      ['title', text(Image?.ImageDescription)],
      ['time', (Photo?.DateTimeOriginal ?? Image?.DateTime)?.toISOString().slice(0, 19).replace('T', ' ')],
      ['place', GPSInfo && coordinates(GPSInfo)],
    ];
    return tracesFrom(named).length > 0 ? named : [['other', 'EXIF']];
  } catch {
    return [['other', 'EXIF']]; // written otherwise than the standard says; it goes all the same
  }
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function coordinates(gps: Record<string, unknown>): string {
  const degrees = (value: unknown): string =>
    Array.isArray(value) ? value.map((part, at) => `${Number(part)}${'°′″'[at] ?? ''}`).join('') : '';
  const { GPSLatitude, GPSLatitudeRef, GPSLongitude, GPSLongitudeRef } = gps;
  const place = `${degrees(GPSLatitude)} ${text(GPSLatitudeRef) ?? ''} ${degrees(GPSLongitude)} ${text(GPSLongitudeRef) ?? ''}`;
  return place.trim() || 'GPS';
}
