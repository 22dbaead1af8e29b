import type { FactoryProvider } from '@nestjs/common';
import { Workers } from '@baspasoz/persistence';
import { Outbox } from '../outbox/outbox.js';
import type { SweepTask } from './sweep-task.js';
import { Sweep } from './sweep.js';
import type { SweepOptions } from './sweep.js';

/** Provides a service's sweep under `Sweep`; it starts and stops with the application. */
export const sweepProvider = <Row>(task: SweepTask<Row>, options: SweepOptions): FactoryProvider<Sweep<Row>> => ({
  provide: Sweep,
  inject: [Workers, Outbox],
  useFactory: (workers: Workers, outbox: Outbox) => new Sweep(workers, outbox, task, options),
});
