import { createRequire } from 'node:module';
import { eventually, kafka } from '@baspasoz/testing';
import { kafkaClientConformance } from './kafka-client.conformance.js';
import { createKafkaJsClient } from './kafkajs-client.js';
import { guardIdleTimer } from './kafkajs-idle-guard.js';

describe('the kafkajs client', () => {
  kafkaClientConformance({
    makeClient: async (clientId) => createKafkaJsClient({ ...(await kafka()), clientId }),
    eventually,
  });

  it('is guarded against the idle timer loop of the version installed', () => {
    expect(guardIdleTimer()).toBe(true);
    expect(guardIdleTimer()).toBe(true);
  });

  it('sets no timer when an answer came and nothing else is pending, and still sends what had to wait', async () => {
    guardIdleTimer();
    const RequestQueue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue/index.js');
    const logger = { debug: () => undefined, warn: () => undefined };
    const queue = new RequestQueue({
      maxInFlightRequests: 1,
      requestTimeout: 1000,
      clientId: 'c',
      broker: 'b',
      logger,
    });
    const sent: number[] = [];
    const push = (correlationId: number) =>
      queue.push({
        entry: { correlationId, resolve: () => undefined, reject: () => undefined },
        expectResponse: true,
        sendRequest: () => sent.push(correlationId),
      });
    push(1);
    queue.fulfillRequest({ correlationId: 1, payload: null, size: 0 });
    expect(queue.throttleCheckTimeoutId).toBeNull();
    queue.maybeThrottle(30);
    push(2);
    expect(sent).toEqual([1]);
    expect(queue.throttleCheckTimeoutId).not.toBeNull();
    await eventually(() => expect(sent).toEqual([1, 2]));
  });
});
