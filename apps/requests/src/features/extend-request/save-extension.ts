import { Injectable } from '@nestjs/common';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorOf } from '../../aggregate/actor.js';
import type { Actor } from '../../aggregate/actor.js';
import type { BodyFrame } from '../../aggregate/body-frame.js';
import type { ClockRow } from '../../aggregate/clock-row.js';
import { addDeadlines, closeDeadlines } from '../../aggregate/deadline-rows.js';
import { writeLedger } from '../../aggregate/ledger.js';
import { decisionParams } from '../../domain/extension-decision.js';
import type { ExtensionDecision } from '../../domain/extension-decision.js';
import { answerDeadlineKinds, planAnswerDeadlines, planExtensionNotice } from '../../domain/plan-deadlines.js';
import { WriteLetter } from '../../letters/write-letter.js';
import type { NoticeChannel } from '../record-extension-notice/record-extension-notice.dto.js';
import type { DecidedExtension } from './decide-extension.js';

export interface Extension extends DecidedExtension {
  reason: string;
  holders: string[];
  noticeChannel: NoticeChannel | null;
  decision: ExtensionDecision;
  by: Actor;
}

/** Writes a decided extension: new clock, new deadlines in place of the open ones, ledger, audit, event. */
@Injectable()
export class SaveExtension {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly letters: WriteLetter,
  ) {}

  async save(tx: TenantTx, request: ClockRow, frame: BodyFrame, extension: Extension): Promise<void> {
    const { clock, noticeBy, by, decision } = extension;
    await this.replan(tx, request, frame, extension);
    await insertExtension(tx, request, frame.now, extension);
    const params = {
      previousDueOn: request.dueOn,
      dueOn: clock.dueOn,
      dueAt: clock.dueAt,
      noticeBy,
      holders: extension.holders,
      ...decisionParams(decision),
    };
    const line = { at: frame.now, actorId: by.personId, clause: extension.clause };
    await writeLedger(tx, request.requestId, { ...line, kind: 'extended', params });
    if (extension.noticeChannel)
      await writeLedger(tx, request.requestId, {
        ...line,
        kind: 'extension-notice-given',
        params: { channel: extension.noticeChannel },
      });
    else await this.letters.to(tx, request.requestId, 'extension-notice');
    this.audit.record(tx, {
      actor: actorOf(by),
      action: 'extend-request',
      subject: `request:${request.requestId}`,
      details: { previousDueOn: request.dueOn, dueOn: clock.dueOn, noticeBy, decidedBy: decision },
    });
    await this.outbox.add(tx, {
      type: 'RequestExtended',
      subject: request.requestId,
      bodyId: tx.bodyId,
      sequence: request.sequence + 1,
      correlationId: request.correlationId,
      legalProfile: request.legalProfile,
      data: {
        requestId: request.requestId,
        number: request.number,
        previousDueAt: request.dueAt.toISOString(),
        dueAt: clock.dueAt.toISOString(),
        dueOn: clock.dueOn,
        noticeBy,
      },
    });
  }

  private async replan(
    tx: TenantTx,
    request: ClockRow,
    frame: BodyFrame,
    { clock, noticeBy, noticeChannel }: Extension,
  ): Promise<void> {
    const closing = { timeZone: frame.calendar.timeZone, closes: frame.calendar.workingHours.to };
    const notice = noticeChannel ? [] : planExtensionNotice(noticeBy, frame.now, closing);
    await closeDeadlines(tx, [request.requestId], answerDeadlineKinds);
    const planned = [...planAnswerDeadlines(clock, frame.now), ...notice];
    await addDeadlines(tx, [{ requestId: request.requestId, planned }], frame.calendarVersion);
    await tx.query(
      `update statutory_clock set due_on = $3, due_at = $4, provisional = $5, calendar_version = $6, extended_at = $7, sequence = sequence + 1
       where request_id = $1 and body_id = $2`,
      [request.requestId, tx.bodyId, clock.dueOn, clock.dueAt, clock.provisional, frame.calendarVersion, frame.now],
    );
  }
}

const insertExtension = (tx: TenantTx, request: ClockRow, now: Date, extension: Extension) =>
  tx.query(
    `insert into extension (request_id, body_id, reason, holders, previous_due_on, previous_due_at, extended_by, extended_at, notice_by,
       notice_given_at, notice_channel, decided_by_role, decided_by, decision_number, decision_date)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, case when $10::text is null then null else $8::timestamptz end, $10, $11, $12, $13, $14)`,
    [
      request.requestId,
      tx.bodyId,
      extension.reason,
      extension.holders,
      request.dueOn,
      request.dueAt,
      extension.by.personId,
      now,
      extension.noticeBy,
      extension.noticeChannel,
      extension.decision.role,
      extension.decision.personId,
      extension.decision.paper?.number ?? null,
      extension.decision.paper?.decidedOn ?? null,
    ],
  );
