import { Logger } from '@nestjs/common';
import type { DataSource, QueryRunner } from 'typeorm';

const log = new Logger('Transaction');

/**
 * One database transaction: commits when `work` returns, rolls back when it throws, and gives the connection back either
 * way. Hooks pushed to `afterCommit` run after the commit only.
 */
export async function transaction<T>(
  dataSource: DataSource,
  work: (runner: QueryRunner, afterCommit: (() => void)[]) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  const afterCommit: (() => void)[] = [];
  try {
    await runner.connect();
    await runner.startTransaction();
    const result = await work(runner, afterCommit);
    await runner.commitTransaction();
    for (const hook of afterCommit) runHook(hook);
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await rollBack(runner);
    throw error;
  } finally {
    await runner.release();
  }
}

/** A failing hook must not turn a committed effect into a reported failure: the caller would repeat it. */
function runHook(hook: () => void): void {
  try {
    hook();
  } catch (error) {
    log.error({ err: error }, 'A hook after commit failed; the transaction stands');
  }
}

/** With the connection gone the server rolls back by itself; the first error is the one worth reporting. */
async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    await runner.rollbackTransaction();
  } catch (error) {
    log.warn({ err: error }, 'Rollback was not confirmed');
  }
}
