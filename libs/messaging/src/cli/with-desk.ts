import { Audit, PersistenceModule, Tenants, Workers } from '@baspasoz/persistence';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DeadLetterDesk } from '../dead-letter/dead-letter-desk.js';

/** Where a service keeps its outbox and its dead letters: its own two connection strings. */
export interface ServiceDatabase {
  /** App role. */
  databaseUrl: string;
  /** Worker role. */
  workerUrl: string;
}

/** Opens a service's database for one command and closes it again. */
export async function withDesk<T>(
  { databaseUrl, workerUrl }: ServiceDatabase,
  work: (desk: DeadLetterDesk, workers: Workers) => Promise<T>,
): Promise<T> {
  @Module({
    imports: [PersistenceModule.forRoot({ url: databaseUrl, workerUrl, name: 'baspasoz-cli', poolSize: 1 })],
    providers: [
      {
        provide: DeadLetterDesk,
        useFactory: (tenants: Tenants, workers: Workers, audit: Audit) => new DeadLetterDesk(tenants, workers, audit),
        inject: [Tenants, Workers, Audit],
      },
    ],
  })
  class DeskModule {}
  const context = await NestFactory.createApplicationContext(DeskModule, { logger: false, abortOnError: false });
  try {
    return await work(context.get(DeadLetterDesk), context.get(Workers, { strict: false }));
  } finally {
    await context.close();
  }
}
