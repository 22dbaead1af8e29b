import type { DeadLetterFile, DeadLetterFilter, DeadLetterLine } from '../dead-letter/dead-letter-desk.js';
import { withDesk, type ServiceDatabase } from './with-desk.js';

/** Dead letters of a service, newest first. */
export const dlqList = (options: ServiceDatabase & DeadLetterFilter): Promise<DeadLetterLine[]> =>
  withDesk(options, (desk) => desk.list(options));

/** One dead letter with its record. */
export const dlqInspect = (options: ServiceDatabase & { id: string }): Promise<DeadLetterFile> =>
  withDesk(options, (desk) => desk.inspect(options.id));

/** Hands a dead letter back to its service. `actor`: `person:<id>` or `service:<name>`, for the audit chain. */
export const dlqReplay = (options: ServiceDatabase & { id: string; actor: string }): Promise<DeadLetterLine> =>
  withDesk(options, (desk) => desk.replay(options.id, options.actor));

/** Gives a dead letter up, for a reason that goes into the audit chain. */
export const dlqDiscard = (
  options: ServiceDatabase & { id: string; actor: string; reason: string },
): Promise<DeadLetterLine> => withDesk(options, (desk) => desk.discard(options.id, options.actor, options.reason));
