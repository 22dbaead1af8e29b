import { logger } from '@baspasoz/observability';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';

/** Runs prepared statements, alone or inside one transaction. */
export interface Sql {
  query<R>(name: string, text: string, values: unknown[]): Promise<R[]>;
}

/**
 * The worker role's statements of the consumer. A pool of its own and prepared statements: one of them stands before every
 * batch, and TypeORM would make three round trips of it.
 */
export class WorkerSql implements Sql, OnApplicationShutdown {
  private readonly pool: Pool;

  constructor(url: string, name: string) {
    this.pool = new Pool({
      connectionString: url,
      application_name: `${name}-consumer`,
      max: 4,
      connectionTimeoutMillis: 5000,
      statement_timeout: 30_000,
      keepAlive: true,
    });
    // The pool hears its idle connections only: one lost between two statements of a transaction would end the process.
    this.pool.on('connect', (client) =>
      client.on('error', (error) => logger.warn({ err: error }, 'a connection of the consumer was lost')),
    );
    this.pool.on('error', () => undefined); // told above, by the connection itself
  }

  async query<R>(name: string, text: string, values: unknown[]): Promise<R[]> {
    return (await this.pool.query({ name, text, values })).rows as R[];
  }

  /** Commits when `work` returns, rolls back when it throws. */
  async transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const result = await work(onClient(client));
      await client.query('commit');
      client.release();
      return result;
    } catch (error) {
      // Closing the connection rolls back, also where a rollback could not be sent any more.
      client.release(true);
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

const onClient = (client: PoolClient): Sql => ({
  query: async <R>(name: string, text: string, values: unknown[]) =>
    (await client.query({ name, text, values })).rows as R[],
});
