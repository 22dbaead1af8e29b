import { Health } from '@baspasoz/observability';
import type { Consumption, ConsumerVitals } from '../kafka/kafka-client.js';
import { Relay } from '../relay/relay.js';
import { RelayBell } from '../relay/relay-bell.js';
import { recordingKafka } from '../testing/recording-kafka.js';
import { MessagingHealth } from './messaging-health.js';

const ago = (seconds: number) => new Date(Date.now() - seconds * 1000);
const well: ConsumerVitals = { lastPollAt: ago(0), lastAnswerAt: ago(0), busySince: null, joined: true };

function health(vitals: Partial<ConsumerVitals>) {
  const options = { service: 'spec', brokers: [], workerUrl: '' };
  const relay = new Relay({ service: 'spec', url: '', kafka: recordingKafka().client, bell: new RelayBell() });
  const messaging = new MessagingHealth(relay, options);
  messaging.watch({ vitals: () => ({ ...well, ...vitals }) } as Consumption);
  return messaging;
}

describe('the consumer', () => {
  it('is well while it polls', () => {
    expect(health({}).consumer).toBe('polling');
  });

  it('is slow with a batch long in hand, however long ago it polled: a restart would only begin it anew', () => {
    expect(health({ busySince: ago(300), lastPollAt: ago(300), lastAnswerAt: ago(300) }).consumer).toBe('slow');
  });

  it('is away from a broker that does not answer', () => {
    expect(health({ lastAnswerAt: ago(30) }).consumer).toBe('away');
    expect(health({ joined: false }).consumer).toBe('away');
  });

  it('is dead when it has stopped asking, or has crashed', () => {
    expect(health({ lastPollAt: ago(90), lastAnswerAt: ago(90) }).consumer).toBe('dead');
    const crashed = health({});
    crashed.consumerCrashed();
    expect(crashed.consumer).toBe('dead');
  });

  it('that is dead makes the process not alive; one that is slow or away does not', async () => {
    const live = async (vitals: Partial<ConsumerVitals>) => {
      const registry = new Health();
      registry.register('consumer', () => health(vitals).consumerResult());
      return (await registry.live()).ok;
    };
    expect(await live({ busySince: ago(300) })).toBe(true);
    expect(await live({ lastAnswerAt: ago(30) })).toBe(true);
    expect(await live({ lastPollAt: ago(90), lastAnswerAt: ago(90) })).toBe(false);
  });
});
