import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AuthModule } from '@baspasoz/auth';
import { EtagInterceptor } from '@baspasoz/http';
import { MessagingModule, sweepProvider } from '@baspasoz/messaging';
import { OperationsModule } from '@baspasoz/operations';
import { PersistenceModule } from '@baspasoz/persistence';
import type { AccreditationConfig } from './config.js';
import { consumers } from './consumers/index.js';
import { controllers, handlers } from './features/index.js';
import { termSweep } from './sweep/term-sweep.js';

const service = 'accreditation';

/** Outlets, their journalists, and who of them is accredited. */
@Module({})
export class AppModule {
  static forRoot(config: AccreditationConfig): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PersistenceModule.forRoot({
          name: service,
          url: config.DATABASE_URL,
          workerUrl: config.WORKER_DATABASE_URL,
          auditAnchorFolder: config.AUDIT_ANCHOR_DIR,
        }),
        MessagingModule.forRoot({
          service,
          brokers: config.KAFKA_BROKERS.split(','),
          driver: config.KAFKA_DRIVER,
          workerUrl: config.WORKER_DATABASE_URL,
          consumer: config.KAFKA_CONSUMER,
        }),
        AuthModule.forRoot({ issuer: config.OIDC_ISSUER, audience: config.OIDC_AUDIENCE }),
        OperationsModule,
      ],
      controllers: [...controllers, ...consumers],
      providers: [
        ...handlers,
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        sweepProvider(termSweep, { everyMs: config.SWEEP_EVERY_MS, batch: 100 }),
      ],
    };
  }
}
