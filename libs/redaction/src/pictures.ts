import type { PDFiumPage } from '@hyzyla/pdfium';
import sharp from 'sharp';
import type { Picture } from './page.js';
import { openPdf } from './pdfium.js';

/** Enough to read small print; a page of A4 is 15 MB in memory, one at a time. */
const dotsPerInch = 170;
const scale = dotsPerInch / 72;
/** A page larger than that is drawn coarser: nobody's memory is filled by a poster. */
const mostPixels = 3_500;

/** The pages as they look, one after another, with annotations and filled forms as a reader would see them. */
export async function* picturesOf(content: Uint8Array, mediaType: string): AsyncGenerator<Picture> {
  if (mediaType === 'application/pdf') yield* pagesOfPdf(content);
  else yield await pictureOfImage(content);
}

export async function pageCount(content: Uint8Array, mediaType: string): Promise<number> {
  if (mediaType !== 'application/pdf') return 1;
  const document = await openPdf(content);
  try {
    return document.getPageCount();
  } finally {
    document.destroy();
  }
}

/** One page as PNG, for looking at it. */
export async function pictureOf(content: Uint8Array, mediaType: string, page: number): Promise<Uint8Array | null> {
  if (mediaType !== 'application/pdf') return page === 0 ? png(await pictureOfImage(content)) : null;
  const document = await openPdf(content);
  try {
    if (page >= document.getPageCount()) return null;
    document.initializeFormFields();
    return await png(await drawn(document.getPage(page)));
  } finally {
    document.destroy();
  }
}

async function* pagesOfPdf(content: Uint8Array): AsyncGenerator<Picture> {
  const document = await openPdf(content);
  try {
    document.initializeFormFields();
    for (const page of document.pages()) yield await drawn(page);
  } finally {
    document.destroy();
  }
}

async function drawn(page: PDFiumPage): Promise<Picture> {
  const { originalWidth: widthPoints, originalHeight: heightPoints } = page.getOriginalSize();
  const most = Math.max(widthPoints, heightPoints) * scale;
  const { width, height, data } = await page.render({
    scale: most > mostPixels ? (scale * mostPixels) / most : scale,
    render: 'bitmap',
    renderFormFields: true,
  });
  return { widthPoints, heightPoints, width, height, pixels: Uint8Array.from(data) };
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
