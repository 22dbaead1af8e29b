import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import { ChangePublication } from '../../aggregate/change-publication.js';
import type { Change } from '../../aggregate/change-publication.js';
import { writeLedger } from '../../aggregate/ledger.js';
import type { PublicationRow } from '../../aggregate/publication-row.js';
import { plainText } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import type { PublicationDetail } from '../../publication/publication-details.js';
import type { CheckAgainDto } from './check-again.dto.js';

/** The second check after an immediate publication, by somebody who did not send the text to the head. */
@Injectable()
export class CheckAgainHandler {
  constructor(
    private readonly change: ChangePublication,
    private readonly audit: Audit,
  ) {}

  run(principal: Principal, id: string, dto: CheckAgainDto): Promise<PublicationDetail> {
    return this.change.run(principal, id, { action: 'check-again', version: dto.version }, (change) =>
      this.check(change, dto),
    );
  }

  private async check({ tx, publication, frame, by }: Change, { outcome, note }: CheckAgainDto): Promise<void> {
    if (await isAuthor(tx, publication, by)) throw problems['second-pair-of-eyes']();
    await tx.query(
      `update second_check set done_at = $4, done_by = $5, outcome = $6, note = $7
       where publication_id = $1 and body_id = $2 and number = $3 and done_at is null`,
      [publication.id, tx.bodyId, publication.releaseNumber, frame.now, by, outcome, note ? plainText(note) : null],
    );
    await tx.query('update publication set changed_at = $3, version = version + 1 where id = $1 and body_id = $2', [
      publication.id,
      tx.bodyId,
      frame.now,
    ]);
    await writeLedger(tx, publication.id, {
      at: frame.now,
      kind: 'second-check-done',
      actorId: by,
      params: { outcome, ...(note ? { note: plainText(note) } : {}) },
    });
    this.audit.record(tx, {
      actor: actorOf(by),
      action: 'check-publication-again',
      subject: `publication:${publication.id}`,
      details: { outcome, release: publication.releaseNumber },
    });
  }
}

async function isAuthor(tx: TenantTx, { id, releaseNumber }: PublicationRow, personId: string): Promise<boolean> {
  const found = await tx.query(
    'select from release where publication_id = $1 and body_id = $2 and number = $3 and $4::uuid = any (authors)',
    [id, tx.bodyId, releaseNumber, personId],
  );
  return found.length > 0;
}
