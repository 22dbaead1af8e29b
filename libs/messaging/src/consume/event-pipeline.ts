import { Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { DeadLetters } from '../dead-letter/dead-letters.js';
import { Releaser } from '../dead-letter/releaser.js';
import { WorkerSql } from '../persistence/worker-sql.js';
import { RelayBell } from '../relay/relay-bell.js';
import { CrashLedger } from './crash-ledger.js';
import { EventConsumer } from './event-consumer.js';
import { EventRunner } from './event-runner.js';
import { InboxRetention } from './inbox-retention.js';
import { PatientRunner } from './patient-runner.js';
import type { ServiceConsumer } from './service-consumer.js';

/** Puts together what stands around a service's handlers. */
@Injectable()
export class EventPipeline {
  constructor(
    private readonly tenants: Tenants,
    private readonly sql: WorkerSql,
    private readonly bell: RelayBell,
  ) {}

  for(service: ServiceConsumer): { events: EventConsumer; background: (Releaser | InboxRetention)[] } {
    const ledger = new CrashLedger(service.name, this.sql);
    const runner = new EventRunner(service.name, this.tenants, service.handle);
    const patient = new PatientRunner(runner, () => this.probe());
    const dead = new DeadLetters(service.name, this.sql, () => this.bell.ring());
    return {
      events: new EventConsumer(service, ledger, runner, patient, dead),
      background: [new Releaser(service, this.sql, patient, dead, ledger), new InboxRetention(service.name, this.sql)],
    };
  }

  private async probe(): Promise<void> {
    await this.sql.query('probe', 'select 1', []);
  }
}
