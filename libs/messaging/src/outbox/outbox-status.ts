import type { Workers } from '@baspasoz/persistence';
import { DEAD_LOCK } from '../relay/outbox-queue.js';

/** How an outbox is doing. Ages in seconds, 0 when nothing waits. */
export interface OutboxStatus {
  rows: number;
  oldestAgeSeconds: number;
  shards: { shard: number; rows: number; oldestAgeSeconds: number; relay: string | null }[];
  /** Aggregates with a row the broker refused; `rows` counts those behind it, too. */
  dead: { topic: string; aggregateId: string; rows: number; reason: string; since: string }[];
}

/** Reads the state of the outbox; `relay` names the session that holds the shard. */
export async function readOutboxStatus(workers: Workers): Promise<OutboxStatus> {
  return workers.run(async (tx) => {
    const shards = await tx.query<OutboxStatus['shards'][number]>(SHARDS_NOW);
    const dead = await tx.query<OutboxStatus['dead'][number]>(DEAD_NOW);
    return {
      rows: shards.reduce((sum, { rows }) => sum + rows, 0),
      oldestAgeSeconds: Math.max(0, ...shards.map(({ oldestAgeSeconds }) => oldestAgeSeconds)),
      shards,
      dead,
    };
  });
}

/**
 * Puts the dead rows of an aggregate back into the outbox, in their old places, after their cause is removed.
 * @returns how many rows were put back
 */
export async function releaseOutboxDead(workers: Workers, topic: string, aggregateId: string): Promise<number> {
  return workers.run(async (tx) => {
    await tx.query(`select ${DEAD_LOCK}`);
    const rows = await tx.query(RELEASE_DEAD, [topic, aggregateId]);
    return rows.length;
  });
}

const SHARDS_NOW = `
  select s.shard, count(o.seq)::int as rows,
    coalesce(extract(epoch from clock_timestamp() - min(o.created_at)), 0)::float as "oldestAgeSeconds",
    (select a.application_name from pg_locks l join pg_stat_activity a using (pid)
      where l.locktype = 'advisory' and l.granted and l.objid = s.shard and l.objsubid = 2
        and l.database = (select oid from pg_database where datname = current_database())
        and a.application_name like '%-relay' limit 1) as relay
  from generate_series(0, 3) as s(shard) left join outbox o on o.shard = s.shard
  group by s.shard order by s.shard`;

const DEAD_NOW = `
  select topic, aggregateid as "aggregateId", count(*)::int as rows,
    min(reason) filter (where error_class is not null) as reason,
    to_char(min(moved_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since
  from outbox_dead group by topic, aggregateid order by min(moved_at)`;

const COLUMNS = 'seq, id, topic, aggregatetype, aggregateid, type, headers, payload, body_id, created_at';

const RELEASE_DEAD = `
  with released as (delete from outbox_dead where topic = $1 and aggregateid = $2 returning ${COLUMNS})
  insert into outbox (${COLUMNS}) select ${COLUMNS} from released returning seq`;
