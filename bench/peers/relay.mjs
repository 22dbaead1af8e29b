import { createKafkaClient, Relay, RelayBell } from '@baspasoz/messaging';

/** Our relay on one of its Kafka drivers, in this process as it is in a service's. */
export function relayOf(driver, { brokers, workerUrl }) {
  let kafka;
  let relay;
  const bell = new RelayBell();
  return {
    ring: (shards) => bell.ring(shards),
    async begin() {
      kafka = createKafkaClient(driver, { brokers: [brokers], clientId: `bench-${driver}` });
      await kafka.connect();
      relay = new Relay({ service: 'bench', url: workerUrl, kafka, bell });
      relay.start();
    },
    async end() {
      await relay?.stop();
      await kafka?.close();
    },
  };
}
