import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from './home.mjs';
import { untilGroupJoins } from './kafka-ready.mjs';
import { freePort } from './port.mjs';

const password = 'postgres';
const startLimit = 120_000;

/** The images of docker-compose.yml, so that tests run on what the compose file runs. */
export async function images() {
  const text = await readFile(join(checkout, 'docker-compose.yml'), 'utf8');
  const named = (variable) => new RegExp(`\\$\\{${variable}:-([^}]+)\\}`).exec(text)?.[1];
  const pick = (variable) => process.env[variable] || named(variable);
  return { postgres: pick('POSTGRES_IMAGE'), kafka: pick('KAFKA_IMAGE') };
}

async function library() {
  // Its reaper is one more image to pull; the containers are removed by stop(), and go with the engine otherwise.
  process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';
  return import('testcontainers');
}

/** PostgreSQL in a container, as `startPostgres` gives it. */
export async function postgresContainer(image) {
  const { GenericContainer, Wait } = await library();
  const settings = ['max_connections=300', 'fsync=off', 'full_page_writes=off'];
  const container = await new GenericContainer(image)
    .withEnvironment({ POSTGRES_PASSWORD: password })
    .withCommand(['postgres', ...settings.flatMap((setting) => ['-c', setting])])
    .withExposedPorts(5432)
    // Over TCP: the server of the first start, which only sets things up, does not listen there.
    .withWaitStrategy(Wait.forSuccessfulCommand('pg_isready --host=127.0.0.1 --username=postgres'))
    .withStartupTimeout(startLimit)
    .start();
  const url = `postgres://postgres:${password}@127.0.0.1:${container.getMappedPort(5432)}/postgres`;
  return { url, stop: () => container.stop() };
}

/** A single Kafka broker in a container, as `startKafka` gives it. */
export async function kafkaContainer(image) {
  const { GenericContainer, Wait } = await library();
  const port = await freePort(); // the broker has to know its address before it starts
  const container = await new GenericContainer(image)
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_LISTENERS: `PLAINTEXT://:${port},CONTROLLER://:9093`,
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_LOG_DIRS: '/var/lib/kafka/data',
      KAFKA_NUM_PARTITIONS: '6',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS: '8',
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    })
    .withExposedPorts({ container: port, host: port })
    .withWaitStrategy(Wait.forListeningPorts())
    .withStartupTimeout(startLimit)
    .start();
  const brokers = `127.0.0.1:${port}`;
  try {
    await untilGroupJoins(brokers, () => true);
  } catch (error) {
    await container.stop();
    throw error;
  }
  return { brokers, stop: () => container.stop() };
}
