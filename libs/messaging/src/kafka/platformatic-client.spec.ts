import { eventually, kafka } from '@baspasoz/testing';
import { kafkaClientConformance } from './kafka-client.conformance.js';
import { createPlatformaticClient } from './platformatic-client.js';

describe('the platformatic client', () => {
  kafkaClientConformance({
    makeClient: async (clientId) => createPlatformaticClient({ ...(await kafka()), clientId }),
    eventually,
  });
});
