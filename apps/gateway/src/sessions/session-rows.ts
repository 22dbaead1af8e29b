import { Workers } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';

export interface SessionLifetime {
  idleMinutes: number;
  maxHours: number;
}

interface Row {
  sealed: Buffer;
  untouched: boolean;
}

/** How long one replica may take to refresh a session's tokens before another one tries. */
const refreshLeaseSeconds = 15;

/** The statements of the session table. The database's clock decides what is over. */
@Injectable()
export class SessionRows {
  constructor(
    private readonly workers: Workers,
    private readonly lifetime: SessionLifetime,
  ) {}

  async insert(idHash: Buffer, sealed: Buffer): Promise<void> {
    await this.workers.run((tx) =>
      tx.execute(
        `insert into session (id_hash, sealed, ends_at, idle_at)
         values ($1, $2, app_now() + make_interval(hours => $3), app_now() + make_interval(mins => $4))`,
        [idHash, sealed, this.lifetime.maxHours, this.lifetime.idleMinutes],
      ),
    );
  }

  /**
   * The sealed tokens of a session that is not over.
   *
   * @param used whether the person does something by it; that is written once a minute at most
   */
  find(idHash: Buffer, used: boolean): Promise<Buffer | undefined> {
    return this.workers.run(async (tx) => {
      const [row] = await tx.query<Row>(
        `select sealed, idle_at < app_now() + make_interval(mins => $2) - interval '1 minute' as untouched
         from session where id_hash = $1 and least(ends_at, idle_at) > app_now()`,
        [idHash, this.lifetime.idleMinutes],
      );
      if (used && row?.untouched)
        await tx.execute('update session set idle_at = app_now() + make_interval(mins => $2) where id_hash = $1', [
          idHash,
          this.lifetime.idleMinutes,
        ]);
      return row?.sealed;
    });
  }

  /** True for the one caller that may refresh now: a refresh token used twice would be taken for a stolen one. */
  async leaseRefresh(idHash: Buffer): Promise<boolean> {
    const leased = await this.workers.run((tx) =>
      tx.execute(
        `update session set refreshing_until = app_now() + make_interval(secs => $2)
         where id_hash = $1 and (refreshing_until is null or refreshing_until < app_now())`,
        [idHash, refreshLeaseSeconds],
      ),
    );
    return leased === 1;
  }

  /** Stores new tokens and gives the lease back; false when the session has ended in the meantime. */
  async replace(idHash: Buffer, sealed: Buffer): Promise<boolean> {
    const replaced = await this.workers.run((tx) =>
      tx.execute('update session set sealed = $2, refreshing_until = null where id_hash = $1', [idHash, sealed]),
    );
    return replaced === 1;
  }

  async releaseRefresh(idHash: Buffer): Promise<void> {
    await this.workers.run((tx) =>
      tx.execute('update session set refreshing_until = null where id_hash = $1', [idHash]),
    );
  }

  async delete(idHash: Buffer): Promise<void> {
    await this.workers.run((tx) => tx.execute('delete from session where id_hash = $1', [idHash]));
  }

  /** Removes what is over; returns how many. */
  deleteOver(): Promise<number> {
    return this.workers.run((tx) => tx.execute('delete from session where least(ends_at, idle_at) <= app_now()'));
  }
}
