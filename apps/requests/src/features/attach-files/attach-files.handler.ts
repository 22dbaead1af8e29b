import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf, personIdOf } from '../../aggregate/actor.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { requireNotInApproval } from '../../approvals/require-not-in-approval.js';
import type { AttachmentView, OwnerKind } from '../../attachments/attachment.js';
import { Attachments } from '../../attachments/attachments.js';
import { KeepFiles } from '../../attachments/keep-files.js';
import { Uploads } from '../../attachments/uploads.js';
import { firstDraft } from '../../drafts/draft.js';
import { problems } from '../../problems.js';

/** Files for the answer in work. Once the answer is out, nothing is added to it behind the requester's back. */
@Injectable()
export class AttachFilesHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly uploads: Uploads,
    private readonly keep: KeepFiles,
    private readonly attachments: Attachments,
    private readonly audit: Audit,
  ) {}

  async run(
    principal: Principal,
    requestId: string,
    to: OwnerKind,
    request: FastifyRequest,
  ): Promise<AttachmentView[]> {
    const body = bodyOf(principal);
    await this.tenants.run(body, (tx) => requireOpen(tx, requestId, to));
    const { files } = await this.uploads.read(request);
    const kept = await this.keep.keep(body, files);
    return this.tenants.run(body, async (tx) => {
      await requireOpen(tx, requestId, to);
      const actor = actorFrom(principal);
      const attached = await this.attachments.attach(
        tx,
        { kind: to, id: requestId, requestId },
        kept,
        personIdOf(actor),
      );
      this.audit.record(tx, {
        actor: actorOf(actor),
        action: 'attach-files',
        subject: `request:${requestId}`,
        details: { to, attachments: attached.map(({ id }) => id) },
      });
      return attached;
    });
  }
}

async function requireOpen(tx: TenantTx, requestId: string, to: OwnerKind): Promise<void> {
  const { closedAt, number } = await lockClock(tx, requestId);
  if (to !== 'answer') return;
  if (closedAt) throw problems['already-closed']({ number });
  await requireNotInApproval(tx, firstDraft(requestId, 'answer'));
}
