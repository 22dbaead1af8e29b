import { readOutboxStatus, releaseOutboxDead, type OutboxStatus } from '../outbox/outbox-status.js';
import { withDesk, type ServiceDatabase } from './with-desk.js';

/** Rows waiting, their age, who relays each shard, and aggregates whose rows the broker refused. */
export const outboxStatus = (options: ServiceDatabase): Promise<OutboxStatus> =>
  withDesk(options, (_desk, workers) => readOutboxStatus(workers));

/** Puts an aggregate's dead rows back in their places. */
export const outboxRelease = async (
  options: ServiceDatabase & { topic: string; aggregateId: string },
): Promise<{ released: number }> => ({
  released: await withDesk(options, (_desk, workers) => releaseOutboxDead(workers, options.topic, options.aggregateId)),
});
