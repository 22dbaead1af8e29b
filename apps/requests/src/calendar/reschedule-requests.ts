import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { ClockExplanation } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import type { BodyFrame } from '../aggregate/body-frame.js';
import { clockOf } from '../aggregate/clock-of.js';
import { clockColumns } from '../aggregate/clock-row.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import { addDeadlines, closeDeadlines } from '../aggregate/deadline-rows.js';
import { answerDeadlineKinds, planRedirectDeadline } from '../domain/plan-deadlines.js';
import { rescheduled } from '../domain/reschedule.js';
import type { Rescheduling } from '../domain/reschedule.js';
import { WriteLetter } from '../letters/write-letter.js';

const atOnce = 500;

interface Replanned {
  /** Under which the requester is told, if the term moved. */
  noticeId: string;
  request: ClockRow;
  clock: ClockExplanation;
  change: Rescheduling;
}

/** Re-plans the open clocks of a body under its new calendar, some hundred in a statement. */
@Injectable()
export class RescheduleRequests {
  constructor(
    private readonly frames: BodyFrames,
    private readonly outbox: Outbox,
    private readonly letters: WriteLetter,
  ) {}

  async run(tx: TenantTx, calendarVersion: number): Promise<void> {
    const frame = await this.frames.load(tx);
    for (let after = ''; ;) {
      const requests = await openRequests(tx, calendarVersion, after);
      await this.replan(tx, frame, requests);
      const last = requests.at(-1);
      if (!last || requests.length < atOnce) return;
      after = last.requestId;
    }
  }

  private async replan(tx: TenantTx, frame: BodyFrame, requests: ClockRow[]): Promise<void> {
    const all = requests.map((request): Replanned => {
      const clock = clockOf(request, frame.calendar);
      return { noticeId: v7(), request, clock, change: rescheduled(request, clock, frame.now) };
    });
    if (all.length === 0) return;
    const closing = { timeZone: frame.calendar.timeZone, closes: frame.calendar.workingHours.to };
    await closeDeadlines(
      tx,
      all.map(({ request }) => request.requestId),
      [...answerDeadlineKinds, 'redirect'],
    );
    await addDeadlines(
      tx,
      all.map(({ request, clock, change }) => ({
        requestId: request.requestId,
        planned: [...change.planned, ...planRedirectDeadline(clock, frame.now, closing)],
      })),
      frame.calendarVersion,
    );
    await saveClocks(tx, frame, all);
    await this.say(
      tx,
      frame,
      all.filter(({ change }) => change.moved),
    );
  }

  /** Both sides are told: the office by the ledger and the event, the requester by letter. */
  private async say(tx: TenantTx, frame: BodyFrame, moved: Replanned[]): Promise<void> {
    if (moved.length === 0) return;
    await writeLedgerLines(tx, frame, moved);
    await this.letters.toMany(
      tx,
      'rescheduled',
      moved.map(({ request, noticeId }) => ({ requestId: request.requestId, aboutId: noticeId })),
    );
    await this.outbox.add(
      tx,
      ...moved.map(({ request, clock, change }) => ({
        type: 'DeadlineRescheduled' as const,
        subject: request.requestId,
        bodyId: tx.bodyId,
        sequence: request.sequence + 1,
        correlationId: request.correlationId,
        legalProfile: request.legalProfile,
        data: {
          requestId: request.requestId,
          number: request.number,
          kind: 'due' as const,
          previousDueAt: request.dueAt.toISOString(),
          dueAt: clock.dueAt.toISOString(),
          dueOn: clock.dueOn,
          calendarVersion: frame.calendarVersion,
          breachStands: change.breachStands,
        },
      })),
    );
  }
}

const openRequests = (tx: TenantTx, calendarVersion: number, after: string) =>
  tx.query<ClockRow>(
    `select ${clockColumns} from statutory_clock c join media_request r on r.id = c.request_id
     where c.body_id = $1 and c.closed_at is null and c.calendar_version < $2 and ($3 = '' or c.request_id > $3::uuid)
     order by c.request_id limit $4 for update of c`,
    [tx.bodyId, calendarVersion, after, atOnce],
  );

const saveClocks = (tx: TenantTx, frame: BodyFrame, all: Replanned[]) =>
  tx.query(
    `update statutory_clock c set calendar_version = $2, due_on = n.due_on, due_at = n.due_at, provisional = n.provisional,
       sequence = c.sequence + case when n.moved then 1 else 0 end
     from jsonb_to_recordset($3::jsonb) as n(id uuid, due_on date, due_at timestamptz, provisional boolean, moved boolean)
     where c.request_id = n.id and c.body_id = $1`,
    [
      tx.bodyId,
      frame.calendarVersion,
      JSON.stringify(
        all.map(({ request, clock, change }) => ({
          id: request.requestId,
          due_on: clock.dueOn,
          due_at: clock.dueAt,
          provisional: clock.provisional,
          moved: change.moved,
        })),
      ),
    ],
  );

const writeLedgerLines = (tx: TenantTx, frame: BodyFrame, moved: Replanned[]) =>
  tx.query(
    `insert into ledger_entry (body_id, request_id, at, kind, actor_id, clause, params)
     select $1, l.id, $2, 'rescheduled', null, l.clause, l.params from jsonb_to_recordset($3::jsonb) as l(id uuid, clause jsonb, params jsonb)`,
    [
      tx.bodyId,
      frame.now,
      JSON.stringify(
        moved.map(({ noticeId, request, clock, change }) => ({
          id: request.requestId,
          clause: clock.term.clause,
          params: {
            previousDueOn: request.dueOn,
            dueOn: clock.dueOn,
            dueAt: clock.dueAt,
            calendarVersion: frame.calendarVersion,
            breachStands: change.breachStands,
            noticeId,
          },
        })),
      ),
    ],
  );
