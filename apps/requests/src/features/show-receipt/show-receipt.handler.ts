import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { attachmentDisposition } from '../../attachments/send-file.js';
import { STATUS_PAGE } from '../../letters/status-page.js';
import type { StatusPage } from '../../letters/status-page.js';
import { printPdf } from '../../receipt/print-pdf.js';
import { receiptDocument } from '../../receipt/receipt-document.js';
import { ShowPublicStatusHandler } from '../show-public-status/show-public-status.handler.js';

/** The талон to keep or to print. Opens to number and code together, as the status page does. */
@Injectable()
export class ShowReceiptHandler {
  constructor(
    private readonly statuses: ShowPublicStatusHandler,
    @Inject(STATUS_PAGE) private readonly statusPage: StatusPage,
  ) {}

  async run(number: string, code: string): Promise<StreamableFile> {
    const status = await this.statuses.run(number, code);
    const document = receiptDocument({
      ...status,
      body: status.body.name,
      files: status.attachments.filter(({ of }) => of === 'request'),
      statusPage: this.statusPage(status.language, status.number, code),
    });
    const pdf = await printPdf(document);
    const disposition = attachmentDisposition(`${status.number}.pdf`);
    return new StreamableFile(pdf, { type: 'application/pdf', length: pdf.length, disposition });
  }
}
