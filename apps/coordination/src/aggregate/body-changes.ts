import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Outbox } from '@baspasoz/messaging';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';
import { isClosed } from '../domain/body.js';
import { problems } from '../problems.js';
import { actorOf } from './actor.js';
import { BodyChange } from './body-change.js';
import { bodyColumns } from './body-row.js';
import type { BodyRow } from './body-row.js';

interface ChangeOptions {
  /** Allowed in a liquidated body too: closing down what is left of it. */
  closing?: boolean;
}

/** The one way to change a body: lock it, decide, save, say so, write it down; all in one transaction. */
@Injectable()
export class BodyChanges {
  constructor(
    private readonly tenants: Tenants,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /**
   * Runs `work` on the locked body. Two changes of one body take turns, so its events leave in the order of its versions.
   * Problems: `unknown-body`; `body-ended` in a liquidated body.
   */
  run<T>(
    principal: Principal,
    bodyId: BodyId,
    work: (change: BodyChange) => Promise<T>,
    options: ChangeOptions = {},
  ): Promise<T> {
    return this.tenants.run(bodyId, async (tx) => {
      const change = await this.open(tx, actorOf(principal));
      const { body, today } = change;
      if (isClosed(body, today) && !options.closing)
        throw problems['body-ended']({ on: body.endedOn ?? '', act: body.endAct ?? '' });
      const result = await work(change);
      await this.save(change);
      return result;
    });
  }

  private async open(tx: TenantTx, actor: string): Promise<BodyChange> {
    const [row] = await tx.query<BodyRow & { today: string }>(
      `select ${bodyColumns}, (app_now() at time zone time_zone)::date as today from body where body_id = $1 for update`,
      [tx.bodyId],
    );
    if (!row) throw sharedProblems['unknown-body']();
    const { today, ...body } = row;
    return new BodyChange(tx, body, today, actor, this.audit);
  }

  private async save({ tx, body, events }: BodyChange): Promise<void> {
    if (events.length === 0) return;
    await tx.query('update body set version = $2 where body_id = $1', [tx.bodyId, body.version]);
    await this.outbox.add(tx, ...events);
  }
}
