import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import type { Area, Picture } from './page.js';
import { paint } from './paint.js';
import { picturesOf } from './pictures.js';

const jpegQuality = 82;

/**
 * A new file in which the areas are black and of which nothing else is taken over but how the pages look: no text, no layers, no
 * annotations, no forms, no embedded files, no earlier versions, no metadata. A PDF becomes a PDF of pictures, an image an image.
 *
 * @param onPage called after each page
 * @returns the file's bytes; of a PDF or a JPEG
 */
export async function redact(
  content: Uint8Array,
  mediaType: string,
  areas: readonly Area[],
  onPage?: () => void,
): Promise<Buffer> {
  if (mediaType !== 'application/pdf') {
    for await (const picture of picturesOf(content, mediaType)) return painted(picture, areas);
    throw new Error('an image without a picture');
  }
  // Without a date: when the office worked on it is nobody's business.
  const document = new PDFDocument({ autoFirstPage: false, info: { CreationDate: new Date(0) } });
  const written = buffer(document);
  let page = 0;
  for await (const picture of picturesOf(content, mediaType)) {
    const jpeg = await painted(
      picture,
      areas.filter((area) => area.page === page),
    );
    const size: [number, number] = [picture.widthPoints, picture.heightPoints];
    document.addPage({ size, margin: 0 }).image(jpeg, 0, 0, { width: size[0], height: size[1] });
    page++;
    onPage?.();
  }
  document.end();
  return written;
}

function painted(picture: Picture, areas: readonly Area[]): Promise<Buffer> {
  paint(picture, areas);
  const { pixels, width, height } = picture;
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality: jpegQuality, chromaSubsampling: '4:4:4' })
    .toBuffer();
}
