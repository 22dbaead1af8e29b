import type { BaseOptions } from '@platformatic/kafka';
import type { KafkaClientOptions } from './kafka-client.js';

const ATTEMPTS = 5;

/** What every client of @platformatic/kafka in this library is given. */
export const platformaticOptions = ({ brokers, clientId }: KafkaClientOptions) =>
  ({
    bootstrapBrokers: brokers,
    clientId,
    connectTimeout: 3000,
    requestTimeout: 15_000,
    retries: ATTEMPTS,
    retryDelay: (_client, _operation, attempt) => Math.min(100 * 2 ** (attempt - 1), 2000),
    autocreateTopics: false,
  }) satisfies BaseOptions;
