import { logger } from '@baspasoz/observability';
import type { WorkerSql } from '../persistence/worker-sql.js';

/** Longer than any topic keeps its records (7 days by default) and any replay reaches back. */
const KEEP_DAYS = 30;
const EVERY_MS = 3_600_000;
const AT_ONCE = 5000;

/** Forgets the ids of events so old that Kafka cannot bring them again. Any replica may do it; they do not disturb each other. */
export class InboxRetention {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(
    private readonly consumer: string,
    private readonly sql: WorkerSql,
  ) {}

  start(): void {
    this.timer = setInterval(() => (this.running = this.sweep()), EVERY_MS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Removes what is too old, in short statements. A failure is repeated an hour later. */
  async sweep(): Promise<void> {
    try {
      for (let removed = AT_ONCE; removed === AT_ONCE;)
        removed = (await this.sql.query('forget', FORGET, [this.consumer, KEEP_DAYS, AT_ONCE])).length;
    } catch (error) {
      logger.warn({ err: error, consumer: this.consumer }, 'the inbox could not be shortened');
    }
  }
}

/* Bitmap scan of inbox_by_age (BRIN): only blocks that hold old rows are read. */
const FORGET = `
  delete from inbox where ctid = any (array(
    select ctid from inbox where consumer = $1 and received_at < clock_timestamp() - make_interval(days => $2)
    limit $3 for update skip locked))
  returning event_id`;
