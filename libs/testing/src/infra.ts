function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(`${name} is not set: run the tests through jest, whose global setup starts what is missing`);
  return value;
}

/** The PostgreSQL of this test run, as a superuser. */
export async function postgres(): Promise<{ adminUrl: string }> {
  return { adminUrl: fromEnvironment('TEST_POSTGRES_URL') };
}

/** The Kafka of this test run. */
export async function kafka(): Promise<{ brokers: string[] }> {
  return { brokers: fromEnvironment('TEST_KAFKA_BROKERS').split(',') };
}
