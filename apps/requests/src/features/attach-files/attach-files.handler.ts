import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf, personIdOf } from '../../aggregate/actor.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { answerInWork } from '../../attachments/answer-in-work.js';
import type { AttachmentOwner, AttachmentView, OwnerKind } from '../../attachments/attachment.js';
import { Attachments } from '../../attachments/attachments.js';
import { KeepFiles } from '../../attachments/keep-files.js';
import { Uploads } from '../../attachments/uploads.js';
import { problems } from '../../problems.js';

/** Files for the answer in work, a first or a new one. Once the answer is out, nothing is added to it behind the requester's back. */
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
    await this.tenants.run(body, (tx) => ownerOf(tx, principal, requestId, to));
    const { files } = await this.uploads.read(request);
    const kept = await this.keep.keep(body, files);
    return this.tenants.run(body, async (tx) => {
      const owner = await ownerOf(tx, principal, requestId, to);
      const actor = actorFrom(principal);
      const attached = await this.attachments.attach(tx, owner, kept, personIdOf(actor));
      this.audit.record(tx, {
        actor: actorOf(actor),
        action: 'attach-files',
        subject: `request:${requestId}`,
        details: { to: owner.kind, attachments: attached.map(({ id }) => id) },
      });
      return attached;
    });
  }
}

/** Where that is on record to which a scan belongs: a decision on paper, a hand-over. */
const paperRecords: Partial<Record<OwnerKind, string>> = {
  'hand-over': 'select from hand_over where request_id = $1 and body_id = $2',
  'extension-decision': 'select from extension where request_id = $1 and body_id = $2 and decision_number is not null',
  'termination-decision':
    'select from procedural_decision where request_id = $1 and body_id = $2 and decision_number is not null',
};

async function ownerOf(tx: TenantTx, principal: Principal, requestId: string, to: OwnerKind): Promise<AttachmentOwner> {
  const request = await lockClock(tx, requestId);
  const recorded = paperRecords[to];
  if (recorded) {
    const [onPaper] = await tx.query(recorded, [requestId, tx.bodyId]);
    if (!onPaper) throw problems['no-paper-record']();
  }
  return to === 'answer' ? answerInWork(tx, request, principal) : { kind: to, id: requestId, requestId };
}
