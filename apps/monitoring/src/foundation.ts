import { AuthModule } from '@baspasoz/auth';
import { MessagingModule } from '@baspasoz/messaging';
import { PersistenceModule } from '@baspasoz/persistence';
import type { DynamicModule } from '@nestjs/common';
import type { MonitoringConfig } from './config.js';
import { entities } from './persistence/entities.js';

/** What both process roles stand on. Only the notifier consumes; its consumer group is its own. */
export const foundation = (config: MonitoringConfig): DynamicModule[] => [
  PersistenceModule.forRoot({
    url: config.DATABASE_URL,
    workerUrl: config.WORKER_DATABASE_URL,
    entities,
    name: `monitoring-${config.ROLE}`,
    // Deeds of people are recorded by the API role; one writer keeps the anchors in order.
    ...(config.ROLE === 'api' && config.AUDIT_ANCHOR_DIR ? { auditAnchorFolder: config.AUDIT_ANCHOR_DIR } : {}),
  }),
  MessagingModule.forRoot({
    service: 'monitoring',
    consumer: config.KAFKA_CONSUMER,
    brokers: config.KAFKA_BROKERS.split(','),
    driver: config.KAFKA_DRIVER,
    workerUrl: config.WORKER_DATABASE_URL,
  }),
  AuthModule.forRoot({ issuer: config.OIDC_ISSUER, audience: config.OIDC_AUDIENCE }),
];
