import { PDFiumLibrary } from '@hyzyla/pdfium';
import type { PDFiumDocument } from '@hyzyla/pdfium';

let library: Promise<PDFiumLibrary> | undefined;

/** Destroy it when done. @throws when it needs a password or cannot be read */
export async function openPdf(content: Uint8Array): Promise<PDFiumDocument> {
  return (await (library ??= PDFiumLibrary.init())).loadDocument(content);
}

/** What failed half-way may have left PDFium's memory in any state: the next document gets a new one. */
export function forgetPdfium(): void {
  library = undefined;
}
