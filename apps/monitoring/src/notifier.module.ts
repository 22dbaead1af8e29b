import { WorkBell } from '@baspasoz/messaging';
import { Mailer } from '@baspasoz/mail';
import { ServiceTokens } from '@baspasoz/auth';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { MonitoringConfig } from './config.js';
import { consumers } from './consumers/consumers.js';
import { foundation } from './foundation.js';
import { AppointLeader } from './notification/appoint-leader.js';
import { ProveDelivery } from './notification/prove-delivery.js';
import { BreachOfficialMessage } from './official-message/breach-official-message.js';
import { MakeDigest } from './digest/make-digest.js';
import { RaiseNotification } from './notification/raise-notification.js';
import { ContactsClient } from '@baspasoz/bodies';
import { EndCoverage } from './retention/end-coverage.js';
import { LookForSpikes } from './spikes/look-for-spikes.js';
import { allRounds } from './notifier/all-rounds.js';
import { DeliverDigest } from './notifier/deliver-digest.js';
import { DeliverMail } from './notifier/deliver-mail.js';
import { DueWorks } from './notifier/due-work.js';
import { Escalate } from './notifier/escalate.js';
import { NotifierMetrics } from './notifier/notifier-metrics.js';
import { PUBLIC_URL } from './notifier/public-url.js';
import { RefreshContact } from './notifier/refresh-contact.js';

/** The process role that reaches the head: it consumes, sends, and hands on. */
@Module({
  controllers: consumers,
  providers: [
    WorkBell,
    RaiseNotification,
    AppointLeader,
    ProveDelivery,
    DueWorks,
    Escalate,
    DeliverMail,
    RefreshContact,
    NotifierMetrics,
    MakeDigest,
    DeliverDigest,
    BreachOfficialMessage,
    LookForSpikes,
    EndCoverage,
    ...allRounds,
  ],
})
export class NotifierModule {
  static forRoot(config: MonitoringConfig): DynamicModule {
    const tokens = new ServiceTokens({
      issuer: config.OIDC_ISSUER,
      audience: config.OIDC_AUDIENCE,
      clientId: config.OIDC_CLIENT_ID,
      clientSecret: config.OIDC_CLIENT_SECRET,
    });
    return {
      module: NotifierModule,
      imports: foundation(config),
      providers: [
        { provide: ContactsClient, useValue: new ContactsClient(config.COORDINATION_URL, tokens) },
        { provide: Mailer, useValue: new Mailer(config.SMTP_URL, config.MAIL_FROM) },
        { provide: PUBLIC_URL, useValue: config.PUBLIC_URL },
      ],
    };
  }
}
