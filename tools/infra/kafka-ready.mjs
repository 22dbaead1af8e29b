import kafkajs from 'kafkajs';
import { guardIdleTimer } from '../../libs/messaging/dist/kafka/kafkajs-idle-guard.js';

const topic = 'baspasoz.readiness';
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

// Without it the first thing a newcomer reads is a warning of a negative time.
guardIdleTimer();

async function joinGroup(broker) {
  const retry = { retries: 0, initialRetryTime: 50 };
  const client = new kafkajs.Kafka({
    clientId: 'readiness',
    brokers: [broker],
    connectionTimeout: 2000,
    logLevel: kafkajs.logLevel.NOTHING,
    retry,
  });
  const admin = client.admin();
  const consumer = client.consumer({ groupId: 'baspasoz-readiness', allowAutoTopicCreation: false });
  try {
    await admin.connect();
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 1, replicationFactor: 1 }] });
    const joined = new Promise((resolve, reject) => {
      consumer.on(consumer.events.GROUP_JOIN, resolve);
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
    });
    await consumer.connect();
    await consumer.subscribe({ topic });
    await consumer.run({ eachMessage: async () => undefined });
    await Promise.race([joined, pause(5000).then(() => Promise.reject(new Error('no group coordinator yet')))]);
  } finally {
    await Promise.allSettled([consumer.disconnect(), admin.disconnect()]);
  }
}

/**
 * Resolves when a consumer group can join: a port that answers is not yet a ready coordinator.
 * @param {string} broker host:port
 * @param {() => boolean} running whether the broker's process still lives
 * @throws {Error} the last reason, after 90 seconds (a loaded machine was seen to need 47) or when the broker has ended
 */
export async function untilGroupJoins(broker, running) {
  let reason = new Error('the broker ended');
  for (const deadline = Date.now() + 90_000; running() && Date.now() < deadline;) {
    try {
      return await joinGroup(broker);
    } catch (error) {
      reason = error;
      await pause(200);
    }
  }
  throw reason;
}
