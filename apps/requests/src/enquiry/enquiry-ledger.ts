import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { enquiryRulesOf } from './enquiry-rules.js';
import type { EnquiryDeadlineKind } from './enquiry-deadlines.js';
import type { EnquiryEntryKind } from './enquiry-entry.js';

export type EnquiryLedgerKind = `enquiry-${EnquiryEntryKind}` | EnquiryDeadlineKind;

/** What passed with a unit, as a line of the request's ledger: what, when, with which unit, by whom; never what was written. */
export interface EnquiryLedgerLine {
  at: Date;
  kind: EnquiryLedgerKind;
  actorId: string | null;
  actorName: string | null;
  clause: LocalizedText | null;
  params: { enquiryId: string; with: 'unit' | 'body' };
  decision: null;
  /** The unit, or the other body. */
  unitName: LocalizedText | null;
}

type Row = Omit<EnquiryLedgerLine, 'clause' | 'params' | 'decision'> & {
  enquiryId: string;
  otherBodyId: string | null;
};

/** Every line of the enquiries of a request, people's and the clock's. */
export async function enquiryLedgerOf(
  tx: TenantTx,
  requestId: string,
  legalProfile: string,
): Promise<EnquiryLedgerLine[]> {
  const rows = await tx.query<Row>(
    `select l.at, l.kind, l.actor_id as "actorId", p.name as "actorName", e.id as "enquiryId", coalesce(u.name, e.other_body_name) as "unitName", e.other_body_id as "otherBodyId"
     from unit_enquiry e
     join lateral (
       select n.at, 'enquiry-' || n.kind as kind, n.actor_id, n.id from unit_enquiry_entry n where n.enquiry_id = e.id
       union all
       select d.fired_at, d.kind, null, null from deadline d where d.aggregate_id = e.id and d.fired_at is not null
     ) l on true
     left join unit u on u.body_id = e.body_id and u.unit_id = e.unit_id
     left join person p on p.body_id = e.body_id and p.person_id = l.actor_id
     where e.request_id = $1 and e.body_id = $2 order by l.at, l.id nulls last`,
    [requestId, tx.bodyId],
  );
  return rows.map(({ enquiryId, otherBodyId, ...line }) => ({
    ...line,
    clause: line.kind === 'enquiry-asked' ? enquiryRulesOf({ legalProfile, otherBodyId }).clause : null,
    params: { enquiryId, with: otherBodyId ? 'body' : 'unit' },
    decision: null,
  }));
}
