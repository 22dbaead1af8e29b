import { attachmentDisposition } from '@baspasoz/files';
import { StreamableFile } from '@nestjs/common';
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { printPdf } from './print-pdf.js';

/** The document as a PDF to be saved under a name. */
export async function sendPdf(document: TDocumentDefinitions, fileName: string): Promise<StreamableFile> {
  const pdf = await printPdf(document);
  const disposition = attachmentDisposition(fileName);
  return new StreamableFile(pdf, { type: 'application/pdf', length: pdf.length, disposition });
}
