import { Inject, Injectable } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { STATUS_PAGE } from '../../letters/status-page.js';
import type { StatusPage } from '../../letters/status-page.js';
import { sendReceipt } from '../../receipt/send-receipt.js';
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
    return sendReceipt({
      ...status,
      body: status.body.name,
      files: status.attachments.filter(({ of }) => of === 'request'),
      statusPage: this.statusPage(status.language, status.number, code),
    });
  }
}
