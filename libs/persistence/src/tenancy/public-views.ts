import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PublicTx } from './public-tx.js';
import { transaction } from './transaction.js';

/** Reading without a signed-in person: public views only. */
@Injectable()
export class PublicViews {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one read-only transaction in which the public views open and every table stays shut. */
  run<T>(work: (tx: PublicTx) => Promise<T>): Promise<T> {
    return transaction(this.dataSource, async (runner) => {
      await runner.query(
        `select set_config('app.public', 'on', true), set_config('transaction_read_only', 'on', true)`,
      );
      return work(new PublicTx(runner));
    });
  }
}
