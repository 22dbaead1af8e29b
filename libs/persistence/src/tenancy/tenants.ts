import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { QueryRunner } from 'typeorm';
import { bodyId as readBodyId } from '../body-id.js';
import type { BodyId } from '../body-id.js';
import { sightInForce } from './sight.js';
import { TenantTx } from './tenant-tx.js';
import { transaction } from './transaction.js';

/** One transaction that serves several bodies in turn, each inside its own scope. Used by the consumer's batches. */
export interface TenantBatch {
  /** Runs `work` as `bodyId`; scopes follow one another and never nest. */
  as<T>(bodyId: BodyId, work: (tx: TenantTx) => Promise<T>): Promise<T>;
}

/** The only door to the rows of a body: a transaction of the app role with row-level security set to that body. */
@Injectable()
export class Tenants {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction that sees and writes rows of `bodyId` only. Commits when it returns, rolls back when it throws.
   * @throws TypeError when the body id is not a UUID; whatever `work` or the database throws.
   */
  run<T>(bodyId: BodyId, work: (tx: TenantTx) => Promise<T>): Promise<T> {
    return this.batch((batch) => batch.as(bodyId, work));
  }

  /** Runs several bodies' work in one transaction: all of it is committed, or none. */
  batch<T>(work: (batch: TenantBatch) => Promise<T>): Promise<T> {
    return transaction(this.dataSource, (runner, afterCommit) => {
      let busy = false;
      return work({
        async as(bodyId, workOfBody) {
          if (busy) throw new Error('The scopes of two bodies may not overlap in one transaction');
          busy = true;
          try {
            const tx = new TenantTx(readBodyId(bodyId), runner, afterCommit);
            await enter(runner, tx.bodyId);
            const result = await workOfBody(tx);
            await tx.finish();
            return result;
          } finally {
            busy = false;
          }
        },
      });
    });
  }
}

const enter = (runner: QueryRunner, bodyId: BodyId) =>
  runner.query(`select set_config('app.body', $1, true), set_config('app.sight', $2, true)`, [bodyId, sightInForce()]);
