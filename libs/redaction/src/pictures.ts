import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';
import type { Picture } from './page.js';

/** Enough to read small print; a page of A4 is 15 MB in memory, one at a time. */
const dotsPerInch = 170;
const scale = dotsPerInch / 72;
/** A page larger than that is drawn coarser: nobody's memory is filled by a poster. */
const mostPixels = 3_500;

let library: Promise<PDFiumLibrary> | undefined;

/** The pages as they look, one after another, with annotations and filled forms as a reader would see them. */
export async function* picturesOf(content: Uint8Array, mediaType: string): AsyncGenerator<Picture> {
  if (mediaType === 'application/pdf') yield* pagesOfPdf(content);
  else yield await pictureOfImage(content);
}

export async function pageCount(content: Uint8Array, mediaType: string): Promise<number> {
  if (mediaType !== 'application/pdf') return 1;
  const document = await (await (library ??= PDFiumLibrary.init())).loadDocument(content);
  try {
    return document.getPageCount();
  } finally {
    document.destroy();
  }
}

/** One page as PNG, for looking at it. */
export async function pictureOf(content: Uint8Array, mediaType: string, page: number): Promise<Buffer | null> {
  let at = 0;
  for await (const picture of picturesOf(content, mediaType)) if (at++ === page) return png(picture);
  return null;
}

async function* pagesOfPdf(content: Uint8Array): AsyncGenerator<Picture> {
  const document = await (await (library ??= PDFiumLibrary.init())).loadDocument(content);
  try {
    document.initializeFormFields();
    for (const page of document.pages()) {
      const { originalWidth: widthPoints, originalHeight: heightPoints } = page.getOriginalSize();
      const most = Math.max(widthPoints, heightPoints) * scale;
      const { width, height, data } = await page.render({
        scale: most > mostPixels ? (scale * mostPixels) / most : scale,
        render: 'bitmap',
        renderFormFields: true,
      });
      yield { widthPoints, heightPoints, width, height, pixels: Uint8Array.from(data) };
    }
  } finally {
    document.destroy();
  }
}

/** As it is to be looked at: turned as the camera says, on white. What else the file says goes. */
async function pictureOfImage(content: Uint8Array): Promise<Picture> {
  const { data, info } = await sharp(content, { limitInputPixels: 60_000_000 })
    .autoOrient()
    .flatten({ background: 'white' })
    .resize({ width: mostPixels, height: mostPixels, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    widthPoints: info.width / scale,
    heightPoints: info.height / scale,
    width: info.width,
    height: info.height,
    pixels: new Uint8Array(data),
  };
}

const png = ({ pixels, width, height }: Picture): Promise<Buffer> =>
  sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ palette: true })
    .toBuffer();
