import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { Audit } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { ChangePublication } from '../../aggregate/change-publication.js';
import type { Change } from '../../aggregate/change-publication.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { plainText } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import type { PublicationDetail } from '../../publication/publication-details.js';
import { decideApproval } from '../../release/open-approval.js';
import { requireActingHead, requireSecondPerson } from '../../release/who-may-approve.js';
import type { ReturnPublicationDto } from './return-publication.dto.js';

@Injectable()
export class ReturnPublicationHandler {
  constructor(
    private readonly change: ChangePublication,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, id: string, { version, comment }: ReturnPublicationDto): Promise<PublicationDetail> {
    return this.change.run(principal, id, { action: 'return', version }, (change) =>
      this.giveBack(change, plainText(comment)),
    );
  }

  private async giveBack(change: Change, comment: string): Promise<void> {
    const { tx, publication, approval, frame, by } = change;
    if (!approval) throw problems['action-not-possible']();
    if (approval.immediate) await requireActingHead(change);
    else requireSecondPerson(change);
    await decideApproval(tx, approval, { decision: 'returned', comment, by, at: frame.now });
    await tx.query(
      `update publication set work_state = 'draft', changed_at = $3, version = version + 1 where id = $1 and body_id = $2`,
      [publication.id, tx.bodyId, frame.now],
    );
    await writeLedger(tx, publication.id, { at: frame.now, kind: 'returned', actorId: by, params: { comment } });
    this.audit.record(tx, {
      actor: actorOf(by),
      action: 'return-publication',
      subject: `publication:${publication.id}`,
      details: { immediate: approval.immediate },
    });
  }
}
