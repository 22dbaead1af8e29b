import { StreamableFile } from '@nestjs/common';
import { attachmentDisposition } from '../attachments/send-file.js';
import { printPdf } from './print-pdf.js';
import { receiptDocument } from './receipt-document.js';
import type { ReceiptFacts } from './receipt-facts.js';

/** The receipt as a PDF to be saved, named after the request. */
export async function sendReceipt(facts: ReceiptFacts): Promise<StreamableFile> {
  const pdf = await printPdf(receiptDocument(facts));
  const disposition = attachmentDisposition(`${facts.number}.pdf`);
  return new StreamableFile(pdf, { type: 'application/pdf', length: pdf.length, disposition });
}
