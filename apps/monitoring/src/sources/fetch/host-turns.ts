import { Workers } from '@baspasoz/persistence';
import type { WorkerTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { WATCH_LIMITS } from '../watch-limits.js';
import type { WatchLimits } from '../watch-limits.js';

/**
 * Takes a turn at a host in one statement: whoever comes second waits for the row and then finds it taken.
 * $1 host, $2 milliseconds it is held at most.
 */
const TAKE = `insert into source_host (host, free_at) values ($1, clock_timestamp() + $2 * interval '1 millisecond')
  on conflict (host) do update set free_at = excluded.free_at where source_host.free_at <= clock_timestamp() returning host`;

/** One request at a time for each host, over all replicas and bodies: the host's row says from when it may be asked again. */
@Injectable()
export class HostTurns {
  constructor(
    private readonly workers: Workers,
    @Inject(WATCH_LIMITS) private readonly limits: WatchLimits,
  ) {}

  /** False while somebody has the host in hand or it is left alone. Whoever dies with a turn loses it when the lease ends. */
  async take(host: string): Promise<boolean> {
    const rows = await this.workers.run((tx) => this.takeIn(tx, host));
    return rows.length > 0;
  }

  takeIn(tx: WorkerTx, host: string): Promise<unknown[]> {
    return tx.query(TAKE, [host, this.leaseMs]);
  }

  /** Gives the turn back; the host is left alone for so long. */
  async release(host: string, pauseMs: number): Promise<void> {
    await this.workers.run((tx) =>
      tx.execute(`update source_host set free_at = clock_timestamp() + $2 * interval '1 millisecond' where host = $1`, [
        host,
        pauseMs,
      ]),
    );
  }

  /** The rules kept of a host, undefined when they have to be asked for (again). */
  async robotsOf(host: string): Promise<string | undefined> {
    const [row] = await this.workers.run((tx) =>
      tx.query<{ robots: string | null }>(
        'select robots from source_host where host = $1 and robots_until > clock_timestamp()',
        [host],
      ),
    );
    return row ? (row.robots ?? '') : undefined;
  }

  async keepRobots(host: string, robots: string): Promise<void> {
    await this.workers.run((tx) =>
      tx.execute(
        `update source_host set robots = $2, robots_until = clock_timestamp() + $3 * interval '1 minute' where host = $1`,
        [host, robots, this.limits.robotsMinutes],
      ),
    );
  }

  /** Longer than a fetch with everything around it can take. */
  get leaseMs(): number {
    const { fetchMs, parseMs, readMs, sitemapsAtOnce, hostIntervalMs } = this.limits;
    const readingMs = Math.max(parseMs, (1 + sitemapsAtOnce) * readMs);
    return 2 * fetchMs + readingMs + hostIntervalMs + 15_000;
  }
}
