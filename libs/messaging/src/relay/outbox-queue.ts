import type { RelaySession } from './relay-session.js';

/** A row as the relay reads it. */
export interface WaitingRow {
  seq: string;
  id: string;
  topic: string;
  aggregateid: string;
  headers: Record<string, string>;
  payload: string | null;
}

/*
 * Index Scan using outbox_pkey (Index Cond: shard = $1), anti join against outbox_dead, Limit 500: 1–3 ms at any length
 * of the queue. Bad plan to watch for: a sort on seq, which reads the whole shard; it appears when the primary key is not
 * (shard, seq). The anti join is what makes later rows of an aggregate wait for its dead row, in the same snapshot.
 */
const READ = `
  select seq, id, topic, aggregateid, headers, payload from outbox o
  where shard = $1 and seq <> all ($3::bigint[])
    and not exists (select from outbox_dead d where d.topic = o.topic and d.aggregateid = o.aggregateid)
  order by seq limit $2`;

const REMOVE = 'delete from outbox where shard = $1 and seq = any ($2::bigint[])';

/** One shard of the outbox, read and shortened on the session that holds its lock. */
export class OutboxQueue {
  constructor(
    private readonly session: RelaySession,
    private readonly shard: number,
  ) {}

  /** The oldest `limit` rows, leaving out those already in hand. */
  read(limit: number, inHand: WaitingRow[] = []): Promise<WaitingRow[]> {
    return this.session.query('read', READ, [this.shard, limit, inHand.map(({ seq }) => seq)]);
  }

  async remove(rows: WaitingRow[]): Promise<void> {
    if (rows.length > 0) await this.session.query('remove', REMOVE, [this.shard, rows.map(({ seq }) => seq)]);
  }

  /** Sets an unsendable row aside with all later rows of its aggregate; the rest of the shard flows on. */
  async bury(row: WaitingRow, reason: string, errorClass: string): Promise<number> {
    const moved = await this.session.query<{ seq: string }>('bury', BURY, [
      this.shard,
      row.topic,
      row.aggregateid,
      row.seq,
      reason,
      errorClass,
    ]);
    return moved.length;
  }

  /** Moves rows that were committed behind a dead row after it was buried. */
  async followTheDead(): Promise<void> {
    await this.session.query('follow', FOLLOW, [this.shard]);
  }
}

const COLUMNS = 'seq, id, shard, topic, aggregatetype, aggregateid, type, headers, payload, body_id, created_at';

/** The lock keeps a release (see `releaseOutboxDead`) from overtaking rows on their way to the dead. */
export const DEAD_LOCK = `pg_advisory_xact_lock(hashtext('outbox_dead'))`;

const BURY = `
  with guard as (select ${DEAD_LOCK}),
  moved as (
    delete from outbox using guard where shard = $1 and topic = $2 and aggregateid = $3 and seq >= $4
    returning ${COLUMNS})
  insert into outbox_dead (${COLUMNS}, reason, error_class)
  select ${COLUMNS}, case when seq = $4 then $5 else 'behind a dead row' end, case when seq = $4 then $6 end from moved
  returning seq`;

const FOLLOW = `
  with guard as (select ${DEAD_LOCK} where exists (select from outbox_dead)),
  moved as (
    delete from outbox o using guard
    where shard = $1
      and exists (select from outbox_dead d where d.topic = o.topic and d.aggregateid = o.aggregateid)
    returning ${COLUMNS})
  insert into outbox_dead (${COLUMNS}, reason) select ${COLUMNS}, 'behind a dead row' from moved`;
