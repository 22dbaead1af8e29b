import type { TenantTx, WorkerTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { RelayBell } from '../relay/relay-bell.js';
import { OUTBOX_INSERT, outboxParams } from './outbox-insert.js';
import { outboxRow, type OutboxRow } from './outbox-row.js';
import type { AnyOutgoingEvent } from './outgoing-event.js';

/** Events leave a service through its outbox and no other way: stored with the effect, sent by the relay after the commit. */
@Injectable()
export class Outbox {
  constructor(
    private readonly service: string,
    private readonly bell: RelayBell,
  ) {}

  /**
   * Stores events in this transaction, in the order given. Lock the aggregate's row before: the order of the outbox is
   * then the order of the commits, per aggregate.
   * @throws {InvalidOutgoingEvent} when an event does not match its contract
   */
  async add(tx: TenantTx | WorkerTx, ...events: AnyOutgoingEvent[]): Promise<void> {
    if (events.length === 0) return;
    const rows = this.rows(...events);
    const inserted = await tx.query<{ shard: number }>(OUTBOX_INSERT, outboxParams(rows));
    tx.afterCommit(() => this.bell.ring(inserted.map(({ shard }) => shard)));
  }

  /** The rows `add` would write, for a caller that puts them into a statement of its own; it rings `nudge` after its commit. */
  rows(...events: AnyOutgoingEvent[]): OutboxRow[] {
    return events.map((event) => outboxRow(event, this.service));
  }

  /** Tells the relay that rows of these shards were committed; of any shard when left out. */
  nudge(shards?: number[]): void {
    this.bell.ring(shards);
  }
}
