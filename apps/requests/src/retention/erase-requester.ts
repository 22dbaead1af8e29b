import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { countUp, lockClock } from '../aggregate/clock-row.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import { FileBell } from '../attachments/file-bell.js';
import { writeLedger } from '../aggregate/ledger.js';
import type { ErasureHindrance } from '../domain/erasure-hindrance.js';
import { problems } from '../problems.js';
import { lookForAnything } from '../search/look-for.js';
import { foldRequest } from '../search/request-words.js';
import { dropFiltersThatName } from './filters-that-name.js';
import { RequestRetentions } from './request-retention.js';
import type { RequestRetention } from './request-retention.js';
import { scrubRequest } from './scrub-request.js';

export interface ErasureOrder {
  /** A requester's demand with the incoming number of its paper, or the end of the term of keeping. */
  cause: 'demand' | 'term';
  document: string | null;
  /** Null when the rule of retention decided. */
  decidedBy: string | null;
  /** As the audit chain names whoever decided. */
  actor: string;
}

/**
 * Makes nobody of whoever asked: name, contacts, texts, files, mails and letters go; number, clock, ledger, outcome, statistics and the
 * public register stay. The tracking code opens nothing afterwards. There is no way back.
 */
@Injectable()
export class EraseRequester {
  constructor(
    private readonly retentions: RequestRetentions,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly files: FileBell,
  ) {}

  /** One transaction; the bytes of files follow its commit. Problems say what stands against it. */
  async run(tx: TenantTx, requestId: string, order: ErasureOrder): Promise<RequestRetention> {
    const request = await lockClock(tx, requestId);
    const before = await this.retentions.of(tx, request);
    if (before.hindrance) throw hindered(before.hindrance, request, before.complaintUntil);
    await dropFiltersThatName(tx, requestId);
    await lookForAnything(tx);
    await scrubRequest(tx, requestId, request.language);
    await foldRequest(tx, requestId);
    await this.record(tx, request, order);
    tx.afterCommit(() => this.files.ring());
    return this.retentions.of(tx, request);
  }

  private async record(tx: TenantTx, request: ClockRow, { cause, document, decidedBy, actor }: ErasureOrder) {
    const { requestId, number } = request;
    const [row] = await tx.query<{ at: Date }>(
      `insert into erasure (request_id, body_id, cause, document, decided_by, erased_at) values ($1, $2, $3, $4, $5, app_now())
       returning erased_at as at`,
      [requestId, tx.bodyId, cause, document, decidedBy],
    );
    if (!row) throw new Error('the erasure was not recorded');
    await writeLedger(tx, requestId, {
      at: row.at,
      kind: 'requester-erased',
      actorId: decidedBy,
      clause: null,
      params: { cause, document },
    });
    this.audit.record(tx, {
      actor,
      action: 'erase-requester',
      subject: `request:${requestId}`,
      details: { cause, document },
    });
    await countUp(tx, requestId);
    await this.outbox.add(tx, {
      type: 'RequesterErased',
      subject: requestId,
      bodyId: tx.bodyId,
      sequence: request.sequence + 1,
      correlationId: request.correlationId,
      legalProfile: request.legalProfile,
      data: { requestId, number, cause, erasedAt: row.at.toISOString() },
    });
  }
}

function hindered(hindrance: ErasureHindrance, { number }: ClockRow, until: string | null): Error {
  if (hindrance === 'erased') return problems['already-erased']({ number });
  if (hindrance === 'open') return problems['erasure-request-open']({ number });
  if (hindrance === 'held') return problems['erasure-held']({ number });
  if (hindrance === 'complaint-open') return problems['erasure-complaint-open']({ number });
  return problems['erasure-complaint-term']({ number, until: until ?? '' });
}
