import { randomUUID } from 'node:crypto';
import type { Service } from '@baspasoz/http';
import type { ReadKind } from '../sources/source-kind.js';
import { look } from './look.js';
import { openMonitoring } from './spec-monitoring.js';
import type { SpecMonitoring } from './spec-monitoring.js';

export interface StoredArticle {
  external_id: string;
  url: string;
  title: string;
  text: string;
  published_at: Date;
  date_repaired: boolean;
  fetched_at: Date;
}

export interface StoredProblem {
  code: string;
  detail: string | null;
  times: number;
  ended_at: Date | null;
}

/** Limits of a spec: everything a little quicker, so that nothing has to be waited for. */
export const quick = {
  idleMs: 20,
  lookIdleMs: 20,
  hostIntervalMs: 0,
  minIntervalSeconds: 1,
  startIntervalSeconds: 1,
  maxIntervalSeconds: 1,
  maxBackOffSeconds: 1,
};

/** One body of the spec with its sources, past the HTTP interface. */
export class SpecReader {
  readonly bodyId = randomUUID();

  constructor(private readonly on: SpecMonitoring) {}

  /** Adds a source that is due at once. */
  async follow(
    url: string,
    {
      expectedEveryMinutes = 60,
      name = 'Дала',
      kind = 'feed',
    }: { expectedEveryMinutes?: number; name?: string; kind?: ReadKind } = {},
  ): Promise<string> {
    const id = randomUUID();
    await this.look(
      `insert into source (id, body_id, kind, name, url, host, expected_every_minutes, created_at, interval_seconds, next_fetch_at, silent_at)
       values ($1, $2, $7, $3, $4, $5, $6::int, app_now(), 1, clock_timestamp(), app_now() + $6::int * interval '1 minute')`,
      [id, this.bodyId, name, url, new URL(url).host, expectedEveryMinutes, kind],
    );
    return id;
  }

  articles(sourceId: string): Promise<StoredArticle[]> {
    return this.look('select * from article where source_id = $1 order by id', [sourceId]);
  }

  problems(sourceId: string): Promise<StoredProblem[]> {
    return this.look('select * from source_problem where source_id = $1 order by first_at, id', [sourceId]);
  }

  async source(sourceId: string): Promise<Record<string, unknown>> {
    const [row] = await this.look<Record<string, unknown>>('select * from source where id = $1', [sourceId]);
    return row!;
  }

  /** Makes a source due now. */
  async hurry(sourceId: string): Promise<void> {
    await this.look('update source set next_fetch_at = clock_timestamp() where id = $1', [sourceId]);
  }

  look<R extends object>(sql: string, values: unknown[] = []): Promise<R[]> {
    return look<R>(this.on.db.adminUrl, sql, values);
  }
}

export const watching = async (
  name: string,
): Promise<SpecMonitoring & { watch(hosts: string[], limits?: object): Promise<Service> }> => {
  const on = await openMonitoring(name);
  return Object.assign(on, {
    watch: (hosts: string[], limits: object = {}) =>
      on.startWatch({ WATCH_ALLOW_HOSTS: hosts.join(','), WATCH_LIMITS: JSON.stringify({ ...quick, ...limits }) }),
  });
};
