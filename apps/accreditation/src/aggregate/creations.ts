import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { firstUnderKey } from '@baspasoz/http';
import type { KeyedCommand } from '@baspasoz/http';
import { Tenants } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';

const notes = { table: 'idempotent_creation', made: 'created_id' };

export interface Creation<T> extends KeyedCommand {
  make(tx: TenantTx, id: string): Promise<void>;
  show(tx: TenantTx, id: string): Promise<T>;
}

/** Creates something once, however often the same command comes: a repeat under its key shows what the first one made. */
@Injectable()
export class Creations {
  constructor(private readonly tenants: Tenants) {}

  run<T>(body: BodyId, { make, show, ...command }: Creation<T>): Promise<T> {
    return this.tenants.run(body, async (tx) => {
      const id = v7();
      const earlier = await firstUnderKey(tx, notes, command, id);
      if (!earlier) await make(tx, id);
      return show(tx, earlier ?? id);
    });
  }
}
