import type { FactoryProvider, InjectionToken } from '@nestjs/common';
import { Workers } from '@baspasoz/persistence';
import { Outbox } from '../outbox/outbox.js';
import type { SweepTask } from './sweep-task.js';
import { Sweep } from './sweep.js';
import type { SweepOptions } from './sweep.js';

/**
 * Provides a service's sweep; it starts and stops with the application.
 *
 * @param provide under which it stands; a second sweep of one service needs a token of its own
 */
export const sweepProvider = <Row>(
  task: SweepTask<Row>,
  options: SweepOptions,
  provide: InjectionToken = Sweep,
): FactoryProvider<Sweep<Row>> => ({
  provide,
  inject: [Workers, Outbox],
  useFactory: (workers: Workers, outbox: Outbox) => new Sweep(workers, outbox, task, options),
});
