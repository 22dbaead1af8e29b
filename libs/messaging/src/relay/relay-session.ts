import { Client, types } from 'pg';
import { SHARDS } from '../persistence/messaging-migration.js';

/** Namespace of the shard locks among the advisory locks of a service's database. */
const LOCK_SPACE = 0x6f757462; // "outb"
const CHANNEL = 'outbox';
const INT8 = 20;

export const allShards = Array.from({ length: SHARDS }, (_, shard) => shard);

/**
 * The relay's own database session, past any pooler. It holds the shard locks: whoever loses the session loses the locks
 * with it, and nothing may be read or deleted in their name any more.
 */
export class RelaySession {
  readonly held = new Set<number>();
  private readonly client: Client;
  private failure: Error | undefined;
  private readonly told = new Set<number>();
  private last: Promise<void> = Promise.resolve();

  private constructor(
    url: string,
    name: string,
    private readonly onNudge: (shards?: number[]) => void,
    private readonly onLost: () => void,
  ) {
    this.client = new Client({
      connectionString: url,
      application_name: name,
      keepAlive: true,
      connectionTimeoutMillis: 5000,
      statement_timeout: 30_000,
      types: {
        // A seq is only ever handed back to PostgreSQL; as text it needs no parsing and cannot lose digits.
        getTypeParser: (oid: number, format?: 'text' | 'binary') =>
          oid === INT8 ? (text: string) => text : types.getTypeParser(oid, format as 'text'),
      },
    });
  }

  static async open(
    url: string,
    name: string,
    onNudge: (shards?: number[]) => void,
    onLost: () => void,
  ): Promise<RelaySession> {
    const session = new RelaySession(url, name, onNudge, onLost);
    session.client.on('error', (error) => session.lose(error));
    session.client.on('end', () => session.lose(new Error('The relay session was closed')));
    session.client.on('notification', ({ payload }) => session.onNudge(payload ? [Number(payload)] : undefined));
    await session.client.connect();
    await session.client.query(`listen ${CHANNEL}`);
    return session;
  }

  get lost(): Error | undefined {
    return this.failure;
  }

  /** One prepared statement, after those asked before it; rejects at once when the session is lost. */
  query<R>(name: string, text: string, values: unknown[]): Promise<R[]> {
    const turn = this.last.then(async () => {
      if (this.failure) throw this.failure;
      return (await this.client.query({ name, text, values })).rows as R[];
    });
    this.last = turn.then(
      () => undefined,
      () => undefined, // who asked sees the failure; the next statement only waits for its turn
    );
    return turn;
  }

  /** Takes every shard nobody holds; returns those that are new. */
  async takeFreeShards(): Promise<number[]> {
    const missing = allShards.filter((shard) => !this.held.has(shard));
    if (missing.length === 0) return [];
    const rows = await this.query<{ shard: number }>(
      'take',
      `select shard from unnest($2::int[]) as shard where pg_try_advisory_lock($1, shard)`,
      [LOCK_SPACE, missing],
    );
    for (const { shard } of rows) this.held.add(shard);
    return rows.map(({ shard }) => shard);
  }

  /** Wakes the relay that holds a shard this one does not. Outside any business transaction, and never twice at a time. */
  tell(shards: number[]): void {
    for (const shard of shards) {
      if (this.told.has(shard) || this.failure) continue;
      this.told.add(shard);
      void this.query('tell', 'select pg_notify($1, $2)', [CHANNEL, String(shard)])
        .catch((error: Error) => this.lose(error))
        .finally(() => this.told.delete(shard));
    }
  }

  async close(): Promise<void> {
    const wasLost = this.failure !== undefined;
    this.failure ??= new Error('The relay session was closed');
    this.held.clear();
    if (!wasLost) await this.client.end();
  }

  private lose(error: Error): void {
    if (this.failure) return;
    this.failure = error;
    this.held.clear();
    this.onLost();
  }
}
