import { Inject, Injectable } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { STATUS_PAGE } from '../../letters/status-page.js';
import type { StatusPage } from '../../letters/status-page.js';
import { sendReceipt } from '../../receipt/send-receipt.js';
import { RequestDetails } from '../show-request/request-details.js';

/** The талон for whoever asked on paper or by phone. The code is the requester's: the office does not know it, and the page asks for it. */
@Injectable()
export class ShowOfficeReceiptHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly details: RequestDetails,
    private readonly frames: BodyFrames,
    private readonly audit: Audit,
    @Inject(STATUS_PAGE) private readonly statusPage: StatusPage,
  ) {}

  async run(principal: Principal, requestId: string): Promise<StreamableFile> {
    const { request, name, timeZone } = await this.tenants.run(bodyOf(principal), async (tx) => {
      const found = await this.details.load(tx, requestId);
      const frame = await this.frames.load(tx);
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: 'print-receipt',
        subject: `request:${requestId}`,
      });
      return { request: found, name: frame.name, timeZone: frame.calendar.timeZone };
    });
    return sendReceipt({
      ...request,
      body: name,
      timeZone,
      registeredOn: request.clock.registeredOn,
      files: request.attachments.filter(({ owner }) => owner === 'request'),
      statusPage: this.statusPage(request.language, request.number),
    });
  }
}
