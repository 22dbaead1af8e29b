import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { AuthModule } from '@baspasoz/auth';
import { MessagingModule, sweepProvider } from '@baspasoz/messaging';
import { OperationsModule } from '@baspasoz/operations';
import { PersistenceModule } from '@baspasoz/persistence';
import type { PublishingConfig } from './config.js';
import { consumers } from './consumers/index.js';
import { controllers, handlers } from './features/index.js';
import { NEWSROOM_ORIGIN } from './newsroom/origin.js';
import { stalenessSweep } from './sweep/staleness-sweep.js';

const service = 'publishing';

/** Publications of the internet resources of a body, and the terms within which their sections are renewed. */
@Module({})
export class AppModule {
  static forRoot(config: PublishingConfig): DynamicModule {
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
        { provide: NEWSROOM_ORIGIN, useValue: config.PUBLIC_URL },
        sweepProvider(stalenessSweep, { everyMs: config.SWEEP_EVERY_MS, batch: 100 }),
      ],
    };
  }
}
