import type { TenantTx } from '@baspasoz/persistence';
import { problems } from '../../problems.js';
import { sourceState } from '../../sources/domain/source-state.js';
import type { TroubleCode } from '../../sources/trouble.js';
import type { SourceView } from './source.dto.js';

interface SourceRow extends Omit<SourceView, 'state' | 'lastProblem'> {
  paused: boolean;
  failures: number;
  silentSince: Date | null;
  troubleCode: TroubleCode | null;
  troubleAt: Date | null;
  troubleDetail: string | null;
}

/** Nested Loop Left Join: the sources of the body, for each an Index Scan using source_problem_in_order that ends at the first row. */
const SOURCES = `select s.id, s.kind, s.name, s.url, s.format, s.paused, s.failures, s.items, s.silent_since as "silentSince",
    s.last_fetched_at as "lastFetchedAt", s.last_item_at as "lastItemAt", s.next_fetch_at as "nextFetchAt",
    s.expected_every_minutes as "expectedEveryMinutes", p.code as "troubleCode", p.last_at as "troubleAt", p.detail as "troubleDetail",
    case when s.hub is null then 'none' else coalesce(
      (select state from push_subscription where source_id = s.id and state <> 'leaving'), 'off') end as push
  from source s left join lateral (
    select code, last_at, detail from source_problem where source_id = s.id and ended_at is null order by last_at desc limit 1
  ) p on true
  where s.body_id = $1 and s.kind <> 'given'`;

const viewOf = ({
  paused,
  failures,
  silentSince,
  troubleCode,
  troubleAt,
  troubleDetail,
  ...row
}: SourceRow): SourceView => ({
  ...row,
  state: sourceState({ paused, failures, silentSince }),
  lastProblem: troubleCode && troubleAt && { code: troubleCode, at: troubleAt, detail: troubleDetail },
});

export async function sourcesOf(tx: TenantTx): Promise<SourceView[]> {
  return (await tx.query<SourceRow>(`${SOURCES} order by s.name, s.id`, [tx.bodyId])).map(viewOf);
}

/** Problem `source-not-found`. */
export async function sourceOf(tx: TenantTx, id: string): Promise<SourceView> {
  const [row] = await tx.query<SourceRow>(`${SOURCES} and s.id = $2`, [tx.bodyId, id]);
  if (!row) throw problems['source-not-found']();
  return viewOf(row);
}
