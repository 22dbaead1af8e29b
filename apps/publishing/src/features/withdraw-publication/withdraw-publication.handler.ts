import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { ChangePublication } from '../../aggregate/change-publication.js';
import type { Change } from '../../aggregate/change-publication.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { officialNote } from '../../publication/official-note.js';
import type { PublicationDetail } from '../../publication/publication-details.js';
import { decideApproval } from '../../release/open-approval.js';
import type { WithdrawPublicationDto } from './withdraw-publication.dto.js';

/** The text goes, the address stays and says why. A change that waited for approval goes with it. */
@Injectable()
export class WithdrawPublicationHandler {
  constructor(
    private readonly change: ChangePublication,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, id: string, dto: WithdrawPublicationDto): Promise<PublicationDetail> {
    return this.change.run(principal, id, { action: 'withdraw', version: dto.version }, (change) =>
      this.withdraw(change, dto),
    );
  }

  private async withdraw(change: Change, dto: WithdrawPublicationDto): Promise<void> {
    const { tx, publication, approval, frame, by } = change;
    const reason = officialNote(dto.reason);
    if (approval) await decideApproval(tx, approval, { decision: 'returned', by, at: frame.now });
    await tx.query(
      `update publication set public_state = 'withdrawn', work_state = null, withdrawn_at = $3, withdrawal_reason = $4, changed_at = $3,
         version = version + 1, sequence = sequence + 1
       where id = $1 and body_id = $2`,
      [publication.id, tx.bodyId, frame.now, JSON.stringify(reason)],
    );
    await writeLedger(tx, publication.id, { at: frame.now, kind: 'withdrawn', actorId: by });
    this.audit.record(tx, {
      actor: actorOf(by),
      action: 'withdraw-publication',
      subject: `publication:${publication.id}`,
    });
    await this.outbox.add(tx, {
      type: 'PublicationWithdrawn',
      subject: publication.id,
      bodyId: tx.bodyId,
      sequence: publication.sequence + 1,
      correlationId: publication.correlationId,
      legalProfile: frame.profile.code,
      data: {
        publicationId: publication.id,
        sectionId: publication.sectionId,
        withdrawnAt: frame.now.toISOString(),
      },
    });
  }
}
