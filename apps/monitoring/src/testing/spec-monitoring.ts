import { randomUUID } from 'node:crypto';
import { readConfig } from '@baspasoz/http';
import type { Service } from '@baspasoz/http';
import { freshDatabase, kafka, openMailBox, startInfra, testIdentity } from '@baspasoz/testing';
import type { FreshDatabase, MailBox, TestIdentity } from '@baspasoz/testing';
import { MonitoringConfig } from '../config.js';
import { migrations } from '../persistence/migrations/migrations.js';
import { monitoringService } from '../service.js';
import { openAddressBook } from '@baspasoz/testing';
import type { AddressBook } from '@baspasoz/testing';
import { openEventBus } from './event-bus.js';
import type { EventBus } from './event-bus.js';

/** Monitoring with everything around it real: PostgreSQL, Kafka, SMTP, tokens. */
export interface SpecMonitoring {
  db: FreshDatabase;
  identity: TestIdentity;
  mailBox: MailBox;
  book: AddressBook;
  bus: EventBus;
  /** Address of the API role. */
  apiUrl: string;
  api: Service;
  /** Starts one more replica of the notifier. */
  startNotifier(): Promise<Service>;
  /** Starts one more replica of the fetcher. */
  startWatch(settings?: Record<string, string>): Promise<Service>;
  close(): Promise<void>;
}

/** @param apart on a broker of its own: what it tells is heard by no other spec, and nothing of theirs by it */
export async function openMonitoring(
  name: string,
  ofInstallation: Record<string, string> = {},
  apart = false,
): Promise<SpecMonitoring> {
  const own = apart ? await (await startInfra()).startKafka() : null;
  const brokers = own ? [own.brokers] : (await kafka()).brokers;
  const [db, identity, mailBox, book, bus] = await Promise.all([
    freshDatabase(name, migrations),
    testIdentity(),
    openMailBox(),
    openAddressBook(),
    openEventBus(brokers),
  ]);
  const env = {
    PORT: '0',
    DATABASE_URL: db.appUrl,
    WORKER_DATABASE_URL: db.workerUrl,
    KAFKA_BROKERS: brokers.join(','),
    KAFKA_CONSUMER: `monitoring-${randomUUID()}`,
    OIDC_ISSUER: identity.issuer,
    OIDC_CLIENT_SECRET: 'secret',
    COORDINATION_URL: book.url,
    SMTP_URL: mailBox.url,
    MAIL_FROM: 'Baspasoz <notices@baspasoz.test>',
    PUBLIC_URL: 'https://baspasoz.test',
    ...ofInstallation,
  };
  const services: Service[] = [];
  const open = async (role: 'api' | 'notifier' | 'watch', settings: Record<string, string> = {}): Promise<Service> => {
    const service = await monitoringService(readConfig(MonitoringConfig, { ...env, ...settings, ROLE: role }));
    services.push(service);
    await service.app.startAllMicroservices();
    await service.app.listen(0, '127.0.0.1');
    return service;
  };
  const api = await open('api');
  return {
    db,
    identity,
    mailBox,
    book,
    bus,
    api,
    apiUrl: await api.app.getUrl(),
    startNotifier: () => open('notifier'),
    startWatch: (settings) => open('watch', settings),
    async close() {
      await Promise.all(services.map((service) => service.stop()));
      await Promise.all([identity.close(), mailBox.close(), book.close(), bus.close()]);
      await db.drop();
      await own?.stop();
    },
  };
}
