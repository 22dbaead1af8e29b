import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { DutyKind, OverdueDuty, SilentSource } from './digest-content.js';

interface DutyRow {
  kind: DutyKind;
  page_of: string;
  number: string | null;
  unit: LocalizedText | null;
  since: Date;
  acknowledged: boolean;
}

/** Duties whose term has ended and that are not met, oldest first: matters nobody has settled, and instructions a unit keeps silent on. */
export async function overdueDuties(tx: TenantTx): Promise<OverdueDuty[]> {
  const rows = await tx.query<DutyRow>(
    `select n.matter_kind as kind, coalesce(n.params->>'requestId', n.subject_id::text) as page_of, n.params->>'number' as number,
       null::jsonb as unit, coalesce(n.params->>'since', n.params->>'dueAt')::timestamptz as since,
       n.acknowledged_at is not null as acknowledged
     from notification n left join request r on n.matter_kind = 'deadline-breached' and r.request_id = n.subject_id
     where n.matter_kind not in ('negative-coverage', 'coverage-spiked') and n.params->>'settledAt' is null and r.answered_at is null
     union all
     select 'instruction-overdue', n.id::text, null, u.name, i.due_at, true
     from instruction i join notification n on n.id = i.notification_id join unit u on u.unit_id = i.unit_id
     where i.state = 'overdue'
     order by since`,
  );
  return rows.map((row) => ({
    kind: row.kind,
    pageOf: row.page_of,
    number: row.number,
    unit: row.unit,
    since: row.since.toISOString(),
    isAcknowledged: row.acknowledged,
  }));
}

/** Sources that have given nothing for longer than expected, the longest silent first. */
export async function silentSources(tx: TenantTx): Promise<SilentSource[]> {
  const rows = await tx.query<{ id: string; name: string; since: Date }>(
    `select id, name, silent_since as since from source where silent_since is not null and not paused order by silent_since, id`,
  );
  return rows.map(({ id, name, since }) => ({ id, name, since: since.toISOString() }));
}
