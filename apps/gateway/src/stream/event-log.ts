import { toStructured, type BaspasozEvent, type EventName } from '@baspasoz/contracts';
import { Tenants, Workers, type BodyId, type TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';

/** One event as the stream sends it. */
export interface LoggedEvent {
  seq: number;
  bodyId: string;
  name: EventName;
  /** CloudEvents structured JSON, one line. */
  event: string;
}

/** Where the log begins and ends: events up to `prunedThrough` are gone, `last` is the newest. */
export interface LogExtent {
  prunedThrough: number;
  last: number;
}

const columns = 'seq, body_id as "bodyId", name, event';

/** The events of every body in one order, kept for those who were away. */
@Injectable()
export class EventLog {
  private readonly waiting = new WeakMap<TenantTx, BaspasozEvent[]>();

  constructor(
    private readonly tenants: Tenants,
    private readonly workers: Workers,
  ) {}

  /**
   * Adds an event inside the transaction that received it: all of a transaction's events at its end, in one statement.
   *
   * @param onKept called once after the commit
   */
  append(tx: TenantTx, event: BaspasozEvent, onKept: () => void): void {
    const waiting = this.waiting.get(tx);
    if (waiting) {
      waiting.push(event);
      return;
    }
    const events = [event];
    this.waiting.set(tx, events);
    tx.afterCommit(onKept);
    tx.beforeCommit(() => {
      this.waiting.delete(tx);
      return this.insert(tx, events);
    });
  }

  /**
   * Appending takes turns until commit, or a reader could see number 8 before number 7 is committed and never come back for
   * it. One lock for all bodies: batches of two replicas that touch the same bodies in different order would otherwise wait
   * for each other.
   */
  private async insert(tx: TenantTx, events: BaspasozEvent[]): Promise<void> {
    await tx.query(
      `with turn as (select pg_advisory_xact_lock(hashtext('event_log')))
       insert into event_log (body_id, name, event)
       select $1, name, event from turn, unnest($2::text[], $3::text[]) with ordinality as e (name, event, n) order by n`,
      [tx.bodyId, events.map(({ type }) => type), events.map((event) => JSON.stringify(toStructured(event)))],
    );
  }

  /** Events of one body after `seq`, in order. Index Scan using event_log_of_body. */
  ofBody(body: BodyId, seq: number, limit: number): Promise<LoggedEvent[]> {
    return this.tenants.run(body, (tx) =>
      tx.query<LoggedEvent>(`select ${columns} from event_log where seq > $1 and body_id = $2 order by seq limit $3`, [
        seq,
        body,
        limit,
      ]),
    );
  }

  /** Events of all bodies after `seq`, in order, for the one reader of this process. Index Scan using event_log_pkey. */
  after(seq: number, limit: number): Promise<LoggedEvent[]> {
    return this.workers.run((tx) =>
      tx.query<LoggedEvent>(`select ${columns} from event_log where seq > $1 order by seq limit $2`, [seq, limit]),
    );
  }

  /** The newest number is asked of the rows, not of the sequence: a number may be handed out and not yet committed. */
  async extent(): Promise<LogExtent> {
    const [extent] = await this.workers.run((tx) =>
      tx.query<LogExtent>(
        `select pruned_through as "prunedThrough",
           greatest(pruned_through, (select coalesce(max(seq), 0) from event_log)) as last
         from event_log_horizon`,
      ),
    );
    return extent ?? { prunedThrough: 0, last: 0 };
  }

  /** Drops events older than `hours`; returns how many. The horizon moves with them, so that a late reader is told of its gap. */
  prune(hours: number): Promise<number> {
    return this.workers.run(async (tx) => {
      const [pruned] = await tx.query<{ through: number | null }>(
        'select max(seq) as through from event_log where logged_at < app_now() - make_interval(hours => $1)',
        [hours],
      );
      if (!pruned?.through) return 0;
      await tx.execute('update event_log_horizon set pruned_through = $1', [pruned.through]);
      return tx.execute('delete from event_log where seq <= $1', [pruned.through]);
    });
  }
}
