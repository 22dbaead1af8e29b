import { types, type PoolClient } from 'pg';
import type { DataSourceOptions, EntitySchema, MixedList } from 'typeorm';

export interface PoolLimits {
  /** Connections in the pool (default 10). */
  poolSize?: number;
  /** A statement longer than this is stopped (default 5,000 ms for the app role, 30,000 ms for the worker). */
  statementTimeoutMs?: number;
  /** A transaction that sits idle longer than this is ended, so that a hung handler holds no locks (default 15,000 ms). */
  idleInTransactionTimeoutMs?: number;
}

const DATE = 1082;
const INT8 = 20;

/** A calendar date stays the text it is (a JS Date would move it by the zone); a bigint becomes a number, ours fit. */
const readers: Partial<Record<number, (text: string) => unknown>> = {
  [DATE]: (text) => text,
  [INT8]: (text) => Number(text),
};

/**
 * The pool hears its idle connections, TypeORM those it was handed; one lost in between would end the process. The
 * statement that wanted the connection fails by itself, so there is nothing more to tell here.
 */
const outliveItsLoss = (client: PoolClient) => {
  client.on('error', () => undefined);
};

/** TypeORM options of one role: no schema synchronisation ever, bounded pool and statements. */
export function dataSourceOptions(
  url: string,
  entities: MixedList<(new () => object) | EntitySchema>,
  applicationName: string,
  { poolSize = 10, statementTimeoutMs = 5_000, idleInTransactionTimeoutMs = 15_000 }: PoolLimits = {},
): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    applicationName,
    poolSize,
    synchronize: false,
    migrationsRun: false,
    connectTimeoutMS: 5_000,
    installExtensions: false,
    extra: {
      onConnect: outliveItsLoss,
      statement_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: idleInTransactionTimeoutMs,
      types: {
        getTypeParser: (oid: number, format: 'text' | 'binary') =>
          readers[oid] ?? types.getTypeParser(oid, format as 'text'),
      },
    },
  };
}
