import { Audit, bodyId, Tenants, Workers, type TenantTx, type WorkerTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import type { DeadLetterReason, DeadLetterState } from './dead-letter.js';
import { restoredHeaders } from './dead-letter.js';

/** A dead letter in a list. */
export interface DeadLetterLine {
  id: string;
  state: DeadLetterState;
  consumer: string;
  reason: DeadLetterReason;
  errorClass: string;
  errorMessage: string;
  attempts: number;
  /** `<topic>/<partition>/<offset>` */
  origin: string;
  eventType: string | null;
  eventId: string | null;
  bodyId: string | null;
  key: string | null;
  failedAt: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
  /** Events of the same key that wait behind it. */
  waitingBehind: number;
}

/** A dead letter with its record, read as text where it is text and as base64 where not. */
export interface DeadLetterFile extends DeadLetterLine {
  headers: Record<string, string>;
  value: string | null;
}

export interface DeadLetterFilter {
  /** Default `open`. */
  state?: DeadLetterState | 'all';
  /** One body's only. */
  bodyId?: string;
  /** At most this many, newest first (default 100). */
  limit?: number;
  /** Id of a dead letter: only those that come after it in the list. */
  after?: string;
}

/** There is no dead letter with this id, or it is not open. */
export class NotOpen extends Error {
  constructor(id: string) {
    super(`There is no open dead letter ${id}`);
    this.name = 'NotOpen';
  }
}

/** What operators do with dead letters, by command line and by HTTP. What they decide is written to the body's audit chain. */
@Injectable()
export class DeadLetterDesk {
  constructor(
    private readonly tenants: Tenants,
    private readonly workers: Workers,
    private readonly audit: Audit,
  ) {}

  async list({ state = 'open', bodyId: body, limit = 100, after }: DeadLetterFilter = {}): Promise<DeadLetterLine[]> {
    return this.workers.run((tx) =>
      tx.query<DeadLetterLine>(
        `select ${LINE} from dlq d
         where ($1 = 'all' or state = $1) and ($2::uuid is null or body_id = $2)
           and ($4::uuid is null or (failed_at, id) < (select failed_at, id from dlq where id = $4))
         order by failed_at desc, id desc limit $3`,
        [state, body ?? null, limit, after ?? null],
      ),
    );
  }

  /** @throws {NotOpen} when there is none with this id */
  async inspect(id: string): Promise<DeadLetterFile> {
    const [row] = await this.workers.run((tx) =>
      tx.query<DeadLetterLine & { headers: Record<string, string>; bytes: Buffer | null }>(
        `select ${LINE}, headers, value as bytes from dlq d where id = $1`,
        [id],
      ),
    );
    if (!row) throw new NotOpen(id);
    const { bytes, headers, ...line } = row;
    const texts = Object.entries(restoredHeaders(headers)).map(([name, value]) => [name, value.toString()]);
    return { ...line, headers: Object.fromEntries(texts), value: bytes?.toString() ?? null };
  }

  /**
   * Hands a dead letter back to its service, which tries it within a second; when it succeeds, the events behind it follow.
   * @param actor `person:<id>` or `service:<name>`
   * @throws {NotOpen} when it is not open
   */
  replay(id: string, actor: string): Promise<DeadLetterLine> {
    return this.decide(id, actor, 'replay-dead-letter', {}, async (tx) => {
      await tx.query(`update dlq set state = 'replaying', resolved_by = $2 where id = $1`, [id, actor]);
    });
  }

  /**
   * Gives a dead letter up: it will have no effect, also if Kafka delivers it again; the events behind it follow.
   * @throws {NotOpen} when it is not open
   */
  discard(id: string, actor: string, reason: string): Promise<DeadLetterLine> {
    return this.decide(id, actor, 'discard-dead-letter', { reason }, async (tx) => {
      await tx.query(DISCARD, [id, actor]);
      await tx.query(FORGET, [id]);
      await tx.query(RELEASE, [id]);
    });
  }

  private async decide(
    id: string,
    actor: string,
    action: string,
    details: Record<string, string>,
    work: (tx: TenantTx | WorkerTx) => Promise<void>,
  ): Promise<DeadLetterLine> {
    const [found] = await this.workers.run((tx) =>
      tx.query<DeadLetterLine>(`select ${LINE} from dlq d where id = $1`, [id]),
    );
    if (found?.state !== 'open') throw new NotOpen(id);
    const decided = async (tx: TenantTx | WorkerTx) => {
      const open = await tx.query(`select from dlq where id = $1 and state = 'open' for update`, [id]);
      if (open.length === 0) throw new NotOpen(id);
      await work(tx);
    };
    const { bodyId: body, origin, eventId, errorClass } = found;
    // A record that names no body has no chain it could stand in; the row itself keeps who decided.
    if (body === null) await this.workers.run(decided);
    else
      await this.tenants.run(bodyId(body), async (tx) => {
        await decided(tx);
        this.audit.record(tx, {
          actor,
          action,
          subject: `dead-letter:${id}`,
          details: { origin, eventId, errorClass, ...details },
        });
      });
    const [now] = await this.workers.run((tx) =>
      tx.query<DeadLetterLine>(`select ${LINE} from dlq d where id = $1`, [id]),
    );
    return now ?? found;
  }
}

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const LINE = `
  id, state, consumer, reason, error_class as "errorClass", error_message as "errorMessage", attempts,
  concat_ws('/', topic, partition, kafka_offset) as origin, event_type as "eventType", event_id as "eventId",
  body_id as "bodyId", key, ${iso('failed_at')} as "failedAt", ${iso('resolved_at')} as "resolvedAt", resolved_by as "resolvedBy",
  (select count(*)::int from parked_event p where p.consumer = d.consumer and p.topic = d.topic and p.key = d.key) as "waitingBehind"`;

const DISCARD = `update dlq set state = 'discarded', resolved_at = clock_timestamp(), resolved_by = $2 where id = $1`;

/** As if it had been handled: a redelivery meets a duplicate. */
const FORGET = `
  insert into inbox (consumer, event_id, body_id)
  select consumer, event_id::uuid, body_id from dlq where id = $1 and event_id is not null and body_id is not null
  on conflict do nothing`;

/** Unless another dead letter of the key is still open. */
const RELEASE = `
  update parked_key k set state = 'released' from dlq r
  where r.id = $1 and r.reason <> 'invalid' and k.consumer = r.consumer and k.topic = r.topic and k.key = r.key
    and not exists (
      select from dlq d where d.consumer = r.consumer and d.topic = r.topic and d.key = r.key
        and d.id <> r.id and d.reason <> 'invalid' and d.state in ('open', 'replaying'))`;
