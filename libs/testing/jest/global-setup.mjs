import { startSharedInfra } from '../../../tools/infra/shared.mjs';

/** Starts PostgreSQL and Kafka once for the whole run, unless TEST_POSTGRES_URL and TEST_KAFKA_BROKERS name running ones. */
export default async function globalSetup() {
  globalThis.__baspasozInfra = await startSharedInfra();
}
