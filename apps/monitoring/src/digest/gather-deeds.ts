import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { Deed } from './digest-content.js';

interface EntryRow {
  story_id: string;
  kind: 'confirmed' | 'dismissed' | 'reopened';
  at: Date;
  params: { reason?: string };
}

interface HeadRow {
  story_id: string;
  told_at: Date | null;
  acknowledged_at: Date | null;
  instructed_at: Date | null;
  unit: LocalizedText | null;
  due_on: string | null;
  state: string | null;
}

const entryDeed = ({ kind, at, params }: EntryRow): Deed =>
  kind === 'dismissed' ? { kind, at: at.toISOString(), reason: params.reason ?? '' } : { kind, at: at.toISOString() };

/** The head's notification with one instruction of it, where there is one. */
function headDeeds(row: HeadRow, isFirst: boolean): Deed[] {
  const once = (kind: 'told' | 'acknowledged', at: Date | null): Deed[] =>
    at && isFirst ? [{ kind, at: at.toISOString() }] : [];
  const { instructed_at: at, unit, due_on: dueOn, state } = row;
  const instructed: Deed[] =
    at && unit && dueOn ? [{ kind: 'instructed', at: at.toISOString(), unit, dueOn, state }] : [];
  return [...once('told', row.told_at), ...once('acknowledged', row.acknowledged_at), ...instructed];
}

/** What officers decided on stories and what the head did, by story, oldest first. Told is who was provably reached. */
export async function deedsOf(tx: TenantTx, storyIds: readonly string[]): Promise<Map<string, Deed[]>> {
  const entries = await tx.query<EntryRow>(
    `select story_id, kind, at, params from story_entry
     where story_id = any($1::uuid[]) and kind in ('confirmed', 'dismissed', 'reopened') order by seq`,
    [storyIds],
  );
  const heads = await tx.query<HeadRow>(
    `select n.subject_id as story_id, n.acknowledged_at, i.instructed_at, u.name as unit, i.due_on::text as due_on, i.state,
       (select min(d.delivered_at) from delivery d where d.notification_id = n.id) as told_at
     from notification n left join instruction i on i.notification_id = n.id left join unit u on u.unit_id = i.unit_id
     where n.matter_kind = 'negative-coverage' and n.subject_id = any($1::uuid[]) order by i.instructed_at`,
    [storyIds],
  );
  const found = new Map<string, Deed[]>();
  const seen = new Set<string>();
  const add = (storyId: string, deeds: Deed[]): void => {
    found.set(storyId, [...(found.get(storyId) ?? []), ...deeds]);
  };
  for (const entry of entries) add(entry.story_id, [entryDeed(entry)]);
  for (const head of heads) {
    add(head.story_id, headDeeds(head, !seen.has(head.story_id)));
    seen.add(head.story_id);
  }
  for (const deeds of found.values()) deeds.sort((one, other) => one.at.localeCompare(other.at));
  return found;
}
