import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf, personIdOf } from '../../aggregate/actor.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { writeLedger } from '../../aggregate/ledger.js';
import type { AttachmentView } from '../../attachments/attachment.js';
import { Attachments } from '../../attachments/attachments.js';
import { KeepFiles } from '../../attachments/keep-files.js';
import { Uploads } from '../../attachments/uploads.js';
import { complaintById } from '../../complaint/complaint-row.js';
import type { ComplaintRow } from '../../complaint/complaint-row.js';
import { problems } from '../../problems.js';

interface PaperOf {
  kind: 'complaint' | 'complaint-decision';
  /** The complaint's. */
  id: string;
  requestId: string;
}

const told = { complaint: 'complaint-scan-attached', 'complaint-decision': 'decision-scan-attached' } as const;

/** The papers of a complaint: as it came, and what the higher body wrote. They are the office's; what came in is not taken away again. */
@Injectable()
export class AttachToComplaintHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly uploads: Uploads,
    private readonly keep: KeepFiles,
    private readonly attachments: Attachments,
    private readonly audit: Audit,
  ) {}

  async run(principal: Principal, of: PaperOf, request: FastifyRequest): Promise<AttachmentView[]> {
    const body = bodyOf(principal);
    await this.tenants.run(body, (tx) => requirePlace(tx, of));
    const { files } = await this.uploads.read(request);
    const kept = await this.keep.keep(body, files);
    return this.tenants.run(body, async (tx) => {
      const { number } = await requirePlace(tx, of);
      const actor = actorFrom(principal);
      const attached = await this.attachments.attach(tx, of, kept, personIdOf(actor));
      const [at] = await tx.query<{ now: Date }>('select app_now() as now');
      if (!at) throw new Error('the database has no time');
      await writeLedger(tx, of.requestId, {
        at: at.now,
        kind: told[of.kind],
        actorId: actor.personId,
        clause: null,
        params: { complaintId: of.id, complaint: number, files: attached.length },
      });
      this.audit.record(tx, {
        actor: actorOf(actor),
        action: 'attach-files',
        subject: `request:${of.requestId}`,
        details: { to: of.kind, complaintId: of.id, attachments: attached.map(({ id }) => id) },
      });
      return attached;
    });
  }
}

/** A decision's paper comes after the decision is on record. Problems: `complaint-not-found`, `complaint-step-not-possible`. */
async function requirePlace(tx: TenantTx, { kind, id, requestId }: PaperOf): Promise<ComplaintRow> {
  await lockClock(tx, requestId);
  const complaint = await complaintById(tx, requestId, id);
  const isDecidedAbove = complaint.forwardedAt !== null && complaint.resolvedAt !== null;
  if (kind === 'complaint-decision' && !isDecidedAbove) throw problems['complaint-step-not-possible']();
  return complaint;
}
