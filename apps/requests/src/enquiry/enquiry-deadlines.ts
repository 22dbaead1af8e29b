import { v7 } from 'uuid';
import type { EnquiryRules, WorkCalendar } from '@baspasoz/law';
import { localDate } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { halfOf } from '../domain/enquiry-state.js';
import type { EnquirySituation } from '../domain/enquiry-state.js';
import { remindAt } from '../domain/enquiry-terms.js';

export const enquiryDeadlineKinds = ['enquiry-reminder', 'enquiry-due'] as const;
export type EnquiryDeadlineKind = (typeof enquiryDeadlineKinds)[number];

interface InnerTerm {
  enquiry: { id: string } & Pick<EnquirySituation, 'origin' | 'otherBodyId'>;
  from: Date;
  dueAt: Date;
  rules: EnquiryRules;
  calendar: WorkCalendar;
  calendarVersion: number;
}

/** The rows of one inner term: the reminder and the due moment, in the table that the sweep watches. Another body reminds itself. */
export async function openEnquiryDeadlines(tx: TenantTx, term: InnerTerm): Promise<void> {
  const { enquiry, from, dueAt, rules, calendar, calendarVersion } = term;
  const isElsewhere = halfOf(enquiry) === 'asking';
  const rows = [
    ...(isElsewhere ? [] : [{ id: v7(), kind: 'enquiry-reminder', fire_at: remindAt(from, dueAt, rules) }]),
    { id: v7(), kind: 'enquiry-due', fire_at: dueAt },
  ];
  await tx.query(
    `insert into deadline (id, aggregate_id, body_id, kind, fire_at, due_at, due_on, working_days_left, calendar_version)
     select d.id, $2, $1, d.kind, d.fire_at, $3, $4, 0, $5 from jsonb_to_recordset($6::jsonb) as d(id uuid, kind text, fire_at timestamptz)`,
    [tx.bodyId, enquiry.id, dueAt, localDate(dueAt, calendar.timeZone), calendarVersion, JSON.stringify(rows)],
  );
}

/** Nothing of these enquiries fires any more; the caller holds their locks. */
export const closeEnquiryDeadlines = (tx: TenantTx, enquiryIds: string[]): Promise<unknown> =>
  tx.query(
    `update deadline set closed_at = app_now()
     where aggregate_id = any ($1::uuid[]) and body_id = $2 and fired_at is null and closed_at is null`,
    [enquiryIds, tx.bodyId],
  );
