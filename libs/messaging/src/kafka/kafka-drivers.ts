import type { KafkaClient, KafkaClientOptions } from './kafka-client.js';
import { createKafkaJsClient } from './kafkajs-client.js';
import { createPlatformaticClient } from './platformatic-client.js';

const makers = { kafkajs: createKafkaJsClient, platformatic: createPlatformaticClient };

/** The Kafka clients this product can run on; each passes the conformance suite, and their members share one group. */
export type KafkaDriver = keyof typeof makers;

/** For the configuration of a process: `@IsIn(kafkaDrivers)`. */
export const kafkaDrivers = Object.keys(makers) as KafkaDriver[];

/** The client of the driver a process is configured with. */
export const createKafkaClient = (driver: KafkaDriver, options: KafkaClientOptions): KafkaClient =>
  makers[driver](options);
