import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AuthModule } from '@baspasoz/auth';
import { MessagingModule } from '@baspasoz/messaging';
import { PersistenceModule } from '@baspasoz/persistence';
import { EtagInterceptor } from '@baspasoz/http';
import { BodyChanges } from './aggregate/body-changes.js';
import { Reading } from './aggregate/reading.js';
import { Refusals } from './aggregate/refusals.js';
import type { CoordinationConfig } from './config.js';
import { controllers, handlers } from './features.js';

const service = 'coordination';

@Module({})
export class AppModule {
  static forRoot(config: CoordinationConfig): DynamicModule {
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
        }),
        AuthModule.forRoot({ issuer: config.OIDC_ISSUER, audience: config.OIDC_AUDIENCE }),
      ],
      controllers: [...controllers],
      providers: [BodyChanges, Reading, Refusals, ...handlers, { provide: APP_INTERCEPTOR, useClass: EtagInterceptor }],
    };
  }
}
