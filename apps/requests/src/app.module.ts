import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import type { DynamicModule } from '@nestjs/common';
import { AuthModule, ServiceTokens } from '@baspasoz/auth';
import { ContactsClient } from '@baspasoz/bodies';
import { Mailer } from '@baspasoz/mail';
import { MessagingModule, sweepProvider } from '@baspasoz/messaging';
import { OperationsModule } from '@baspasoz/operations';
import { PersistenceModule } from '@baspasoz/persistence';
import type { RequestsConfig } from './config.js';
import { consumers } from './consumers/index.js';
import { InstructionTexts } from './enquiry/instruction-texts.js';
import { ENQUIRY_PAGE } from './enquiry/post/notice-texts.js';
import { REQUEST_PAGE } from './officer-notices/officer-notice-texts.js';
import { UnitSightInterceptor } from './enquiry/unit-sight.interceptor.js';
import { INTAKE_OPTIONS, intakeOptions } from './features/intake-by-mail/intake-options.js';
import { controllers, handlers } from './features/index.js';
import { fileProviders } from './attachments/file-providers.js';
import { CoordinationPeople } from './people/coordination-people.js';
import { RETENTION_AT } from './retention/retention-at.js';
import { PEOPLE_SOURCE } from './people/people-source.js';
import { REGISTER_ORIGIN } from './register/register-origin.js';
import { FEED_ADDRESS, feedAddressAt } from './features/calendar-feed/feed-address.js';
import { STATUS_PAGE, statusPageAt } from './letters/status-page.js';
import { COUNTED_DAYS_SWEEP, countedDaysSweep } from './sweep/counted-days-sweep.js';
import { deadlineSweep } from './sweep/deadline-sweep.js';
import { LINE_SWEEP, lineSweep } from './sweep/line-sweep.js';

const service = 'requests';

/** Requests and their statutory clocks. */
@Module({})
export class AppModule {
  static forRoot(config: RequestsConfig): DynamicModule {
    const tokens = new ServiceTokens({
      issuer: config.OIDC_ISSUER,
      audience: config.OIDC_AUDIENCE,
      clientId: config.OIDC_CLIENT_ID,
      clientSecret: config.OIDC_CLIENT_SECRET,
    });
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
        { provide: PEOPLE_SOURCE, useValue: new CoordinationPeople(config.COORDINATION_URL, tokens) },
        { provide: ContactsClient, useValue: new ContactsClient(config.COORDINATION_URL, tokens) },
        { provide: Mailer, useValue: new Mailer(config.SMTP_URL, config.MAIL_FROM) },
        { provide: INTAKE_OPTIONS, useValue: intakeOptions(config) },
        { provide: FEED_ADDRESS, useValue: feedAddressAt(config.PUBLIC_URL) },
        { provide: STATUS_PAGE, useValue: statusPageAt(config.PUBLIC_URL) },
        ...fileProviders(config),
        { provide: InstructionTexts, useValue: new InstructionTexts(config.MONITORING_URL, tokens) },
        { provide: ENQUIRY_PAGE, useValue: (id: string) => new URL(`/enquiries/${id}`, config.PUBLIC_URL).href },
        { provide: REQUEST_PAGE, useValue: (id: string) => new URL(`/requests/${id}`, config.PUBLIC_URL).href },
        { provide: APP_INTERCEPTOR, useClass: UnitSightInterceptor },
        { provide: RETENTION_AT, useValue: config.RETENTION_AT },
        { provide: REGISTER_ORIGIN, useValue: config.PUBLIC_URL },
        sweepProvider(deadlineSweep, { everyMs: config.SWEEP_EVERY_MS, batch: 500 }),
        sweepProvider(lineSweep, { everyMs: config.SWEEP_EVERY_MS, batch: 500 }, LINE_SWEEP),
        sweepProvider(countedDaysSweep, { everyMs: config.SWEEP_EVERY_MS, batch: 30 }, COUNTED_DAYS_SWEEP),
      ],
    };
  }
}
