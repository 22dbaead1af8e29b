import { sendPdf } from '@baspasoz/pdf';
import type { StreamableFile } from '@nestjs/common';
import { receiptDocument } from './receipt-document.js';
import type { ReceiptFacts } from './receipt-facts.js';

/** The receipt as a PDF to be saved, named after the request. */
export const sendReceipt = (facts: ReceiptFacts): Promise<StreamableFile> =>
  sendPdf(receiptDocument(facts), `${facts.number}.pdf`);
