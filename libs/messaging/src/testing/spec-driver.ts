import { kafkaDrivers, type KafkaDriver } from '../kafka/kafka-drivers.js';

/** The Kafka client specs run on: kafkajs, or the one `TEST_KAFKA_DRIVER` names. */
export const specDriver: KafkaDriver =
  kafkaDrivers.find((driver) => driver === process.env['TEST_KAFKA_DRIVER']) ?? 'kafkajs';
