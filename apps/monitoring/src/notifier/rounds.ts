import { WorkBell, WorkGroup } from '@baspasoz/messaging';
import type { WorkLoopOptions } from '@baspasoz/messaging';
import type {
  BeforeApplicationShutdown,
  FactoryProvider,
  InjectionToken,
  OnApplicationBootstrap,
  Type,
} from '@nestjs/common';

/** A pass may wait for slow mail servers; a loop silent for longer than this has hung. */
const HUNG_AFTER_MS = 10 * 60_000;

/** Loops of the notifier that run as long as the service does, apart from all others. */
class Rounds implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #work: WorkGroup;

  constructor(
    name: string,
    loops: readonly WorkLoopOptions[],
    private readonly bell: WorkBell,
  ) {
    this.#work = new WorkGroup({ name, hungAfterMs: HUNG_AFTER_MS, whenHung: 'dead' }, loops);
  }

  onApplicationBootstrap(): void {
    this.#work.start(this.bell);
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.#work.stop();
  }
}

type Instances<Parts extends readonly Type[]> = { [Place in keyof Parts]: InstanceType<Parts[Place]> };

/**
 * The rounds the probes know under `name`.
 * @param parts what finds and does the work, handed to `loops` in this order
 */
export const rounds = <const Parts extends readonly Type[]>(
  name: string,
  parts: Parts,
  loops: (...parts: Instances<Parts>) => readonly WorkLoopOptions[],
): FactoryProvider => ({
  provide: `rounds of ${name}` satisfies InjectionToken,
  inject: [WorkBell, ...parts],
  useFactory: (bell: WorkBell, ...found: unknown[]) => new Rounds(name, loops(...(found as Instances<Parts>)), bell),
});
