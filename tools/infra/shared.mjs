/** Infrastructure shared by a test run. The parts named by the environment are taken as they are; the others are started. */
export async function startSharedInfra() {
  const started = [];
  if (!process.env.TEST_POSTGRES_URL) {
    const { startPostgres } = await import('./postgres.mjs');
    const postgres = await startPostgres({});
    process.env.TEST_POSTGRES_URL = postgres.url;
    started.push(postgres);
  }
  if (!process.env.TEST_KAFKA_BROKERS) {
    const { startKafka } = await import('./kafka.mjs');
    const kafka = await startKafka({});
    process.env.TEST_KAFKA_BROKERS = kafka.brokers;
    started.push(kafka);
  }
  return {
    async stop() {
      await Promise.all(started.map((part) => part.stop()));
    },
  };
}
