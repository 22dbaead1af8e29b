import type { KafkaClient } from '../kafka/kafka-client.js';
import type { KafkaDriver } from '../kafka/kafka-drivers.js';

export interface MessagingOptions {
  /** Service name; in the `source` of its events and the name of its sessions. */
  service: string;
  /** Bootstrap brokers, `host:port`. */
  brokers: string[];
  /** Worker role, past any pooler: the relay's shard locks live as long as its session. */
  workerUrl: string;
  /** Consumer group and inbox name; the service's name when left out. A process role with its own consumers has its own. */
  consumer?: string;
  /** Partitions of topics this process creates (default 6). */
  partitions?: number;
  /** Which Kafka client to run on (default kafkajs). */
  driver?: KafkaDriver;
  /** A client made elsewhere instead of the driver's. */
  kafka?: KafkaClient;
  /** False for a process that stores no events (default true). */
  relay?: boolean;
}

export const MESSAGING_OPTIONS = Symbol('messaging options');
export const KAFKA_CLIENT = Symbol('kafka client');
