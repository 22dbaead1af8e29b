import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorOf, personIdOf } from '../../aggregate/actor.js';
import type { Actor } from '../../aggregate/actor.js';
import type { Closing } from '../../aggregate/close-request.js';
import { countUp } from '../../aggregate/clock-row.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { WriteLetter } from '../../letters/write-letter.js';
import type { CompetentBody } from './competent-body.js';
import { noteFilesSentOn } from './files-sent-on.js';

interface NewRedirection {
  id: string;
  to: CompetentBody;
  /** What is sent on; null for the whole request. */
  part: string | null;
  /** For a part, the attachments that go with it; null for all. */
  chosen: readonly string[] | null;
  reason: string;
  by: Actor;
}

/** Writes a redirection: the row, the ledger, the audit, `RequestRedirected`, and for a part the letter. */
@Injectable()
export class SaveRedirection {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly letters: WriteLetter,
  ) {}

  async save(tx: TenantTx, closing: Closing, redirection: NewRedirection): Promise<void> {
    const { request, at, clock } = closing;
    const { id, to, part, chosen, by } = redirection;
    const whole = part === null;
    await insertRedirection(tx, closing, redirection);
    const files = await noteFilesSentOn(tx, { redirectionId: id, requestId: request.requestId, chosen });
    if (!whole) {
      await countUp(tx, request.requestId);
      await this.letters.to(tx, request.requestId, 'redirection', id);
    }
    await writeLedger(tx, request.requestId, {
      at,
      kind: whole ? 'redirected' : 'part-redirected',
      actorId: by.personId,
      clause: clock.rules.find(({ key }) => key === 'redirect')?.clause ?? null,
      params: { redirectionId: id, to: to.name, files },
    });
    this.audit.record(tx, {
      actor: actorOf(by),
      action: 'redirect-request',
      subject: `request:${request.requestId}`,
      details: { redirectionId: id, whole, toBodyId: to.id, files },
    });
    await this.outbox.add(tx, {
      type: 'RequestRedirected',
      subject: request.requestId,
      bodyId: tx.bodyId,
      sequence: closing.sequence,
      correlationId: request.correlationId,
      legalProfile: request.legalProfile,
      data: {
        requestId: request.requestId,
        number: request.number,
        redirectionId: id,
        whole,
        ...(to.id ? { toBodyId: to.id } : {}),
        redirectedAt: at.toISOString(),
      },
    });
  }
}

const insertRedirection = (
  tx: TenantTx,
  { request, at }: Closing,
  { id, to, part, reason, by }: NewRedirection,
): Promise<unknown> =>
  tx.query(
    `insert into redirection (id, body_id, request_id, whole, text, reason, to_body_id, to_name, to_address, redirected_by, redirected_at)
     select $1, $2, r.id, $4, coalesce($5, r.text), $6, $7, $8, $9, $10, $11 from media_request r where r.id = $3 and r.body_id = $2`,
    [
      id,
      tx.bodyId,
      request.requestId,
      part === null,
      part,
      reason,
      to.id,
      JSON.stringify(to.name),
      to.address,
      personIdOf(by),
      at,
    ],
  );
