import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { answerInWork } from '../../attachments/answer-in-work.js';
import type { AttachmentView } from '../../attachments/attachment.js';
import { Attachments } from '../../attachments/attachments.js';
import { CopyFiles } from '../../attachments/copy-files.js';
import { EnquiryFiles } from '../../enquiry/enquiry-files.js';
import { problems } from '../../problems.js';

/** A file that a unit gave goes out with the answer only when the officer says so; what the unit gave stays as it was given. */
@Injectable()
export class InsertIntoAnswerHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly files: EnquiryFiles,
    private readonly copies: CopyFiles,
    private readonly attachments: Attachments,
    private readonly audit: Audit,
  ) {}

  async run(principal: Principal, id: string, attachmentId: string): Promise<AttachmentView> {
    const { enquiry, file } = await this.files.read(principal, id, attachmentId);
    const requestId = enquiry.request?.id;
    if (!requestId || file.owner !== 'enquiry-answer') throw problems['attachment-not-found']();
    await this.tenants.run(bodyOf(principal), async (tx) =>
      answerInWork(tx, await lockClock(tx, requestId), principal),
    );
    const copies = await this.copies.copy(bodyOf(principal), [file]);
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const owner = await answerInWork(tx, await lockClock(tx, requestId), principal);
      const [attached] = await this.attachments.attach(tx, owner, copies, principal.personId);
      if (!attached) throw new Error('a copied file was not attached');
      this.audit.record(tx, {
        actor: actorOf(actorFrom(principal)),
        action: 'attach-files',
        subject: `request:${requestId}`,
        details: { to: owner.kind, attachments: [attached.id], from: attachmentId },
      });
      return attached;
    });
  }
}
