import type { PDFiumPage } from '@hyzyla/pdfium';
import type { Word } from './page.js';
import { openPdf } from './pdfium.js';

/** What the wrapper keeps to itself of a page: PDFium's own functions, which alone know where each letter stands. */
interface Inside {
  pageIdx: number;
  module: {
    HEAPU8: Uint8Array;
    wasmExports: { malloc(size: number): number; free(at: number): void };
    _FPDFText_LoadPage(page: number): number;
    _FPDFText_ClosePage(text: number): void;
    _FPDFText_CountChars(text: number): number;
    _FPDFText_GetUnicode(text: number, index: number): number;
    _FPDFText_GetLooseCharBox(text: number, index: number, box: number): number;
    _FPDF_PageToDevice(
      page: number,
      left: number,
      top: number,
      width: number,
      height: number,
      turned: number,
      x: number,
      y: number,
      outX: number,
      outY: number,
    ): number;
  };
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Places are counted in millionths of the page. */
const fine = 1_000_000;
/** Of a letter's height, around a word: drawing makes edges soft, and no trace of a letter may be left. */
const room = 0.08;

/** The words of a PDF and where they stand, letter by letter. Of an image nobody knows the words. */
export async function wordsOf(content: Uint8Array, mediaType: string, onPage?: () => void): Promise<Word[]> {
  if (mediaType !== 'application/pdf') return [];
  const document = await openPdf(content);
  try {
    return [...document.pages()].flatMap((page, index) => {
      const words = wordsOnPage(page, index);
      onPage?.();
      return words;
    });
  } finally {
    document.destroy();
  }
}

function wordsOnPage(page: PDFiumPage, index: number): Word[] {
  const { module, pageIdx } = page as unknown as Inside;
  const text = module._FPDFText_LoadPage(pageIdx);
  const place = module.wasmExports.malloc(24);
  try {
    const words: Word[] = [];
    let letters = '';
    let boxes: Box[] = [];
    const end = () => {
      if (boxes.length > 0) words.push(wordOf(letters, boxes, index));
      [letters, boxes] = ['', []];
    };
    const count = module._FPDFText_CountChars(text);
    for (let at = 0; at < count; at++) {
      const letter = String.fromCodePoint(module._FPDFText_GetUnicode(text, at) || 32);
      if (/\s/.test(letter)) end();
      else if (module._FPDFText_GetLooseCharBox(text, at, place)) {
        letters += letter;
        boxes.push(boxOf(module, pageIdx, place));
      }
    }
    end();
    return words;
  } finally {
    module.wasmExports.free(place);
    module._FPDFText_ClosePage(text);
  }
}

/** From the page's own coordinates to those of what is seen, whatever its crop and turn. */
function boxOf(module: Inside['module'], page: number, place: number): Box {
  const memory = () => new DataView(module.HEAPU8.buffer);
  const [left = 0, top = 0, right = 0, bottom = 0] = [0, 4, 8, 12].map((at) => memory().getFloat32(place + at, true));
  const seen = (x: number, y: number) => {
    module._FPDF_PageToDevice(page, 0, 0, fine, fine, 0, x, y, place + 16, place + 20);
    return { x: memory().getInt32(place + 16, true) / fine, y: memory().getInt32(place + 20, true) / fine };
  };
  const [one, other] = [seen(left, top), seen(right, bottom)];
  return {
    left: Math.min(one.x, other.x),
    top: Math.min(one.y, other.y),
    right: Math.max(one.x, other.x),
    bottom: Math.max(one.y, other.y),
  };
}

function wordOf(text: string, boxes: readonly Box[], page: number): Word {
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const around = (bottom - top) * room;
  const left = inside(Math.min(...boxes.map((box) => box.left)) - around);
  const right = inside(Math.max(...boxes.map((box) => box.right)) + around);
  return { page, text, left, top: inside(top), width: right - left, height: inside(bottom) - inside(top) };
}

const inside = (part: number): number => Math.min(1, Math.max(0, part));
