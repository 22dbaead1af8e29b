import type { NodeSDKConfiguration } from '@opentelemetry/sdk-node';
import { correlation } from './correlation.js';
import { startTracing } from './start-tracing.js';
import type { StopTracing } from './start-tracing.js';
import { currentTraceparent, parseTraceparent } from './traceparent.js';
import { withSpan } from './tracing.js';

type Exporter = NodeSDKConfiguration['traceExporter'];
type Exported = Parameters<Exporter['export']>[0][number];

const incoming = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('a trace crosses HTTP, outbox and Kafka', () => {
  it('travels on where none is recorded', () => {
    expect(correlation.run('flow-00000001', currentTraceparent, { traceparent: incoming })).toBe(incoming);
    expect(currentTraceparent()).toBeUndefined();
  });

  it.each([
    undefined,
    '',
    'nonsense',
    incoming.toUpperCase(),
    incoming.replace('0af7', '0aZ7'),
    `00-${'0'.repeat(32)}-b7ad6b7169203331-01`,
  ])('starts anew at %j', (value) => {
    expect(parseTraceparent(value)).toBeUndefined();
  });

  describe('recorded', () => {
    const spans: Exported[] = [];
    let stop: StopTracing;

    beforeAll(async () => {
      const exporter: Exporter = {
        export(batch, done) {
          spans.push(...batch);
          done({ code: 0 });
        },
        shutdown: () => Promise.resolve(),
      };
      stop = await startTracing('spec', exporter);
    });

    it('every span hangs on the one that caused it, and a failure is told without its data', async () => {
      let carried: string | undefined;
      await withSpan('POST /media-requests', { kind: 'server', traceparent: incoming }, () =>
        withSpan('outbox.add', {}, async () => {
          carried = currentTraceparent();
        }),
      );
      await withSpan('handle', { kind: 'consumer', traceparent: carried }, () =>
        Promise.reject(new Error('no aliya@egemen.kz')),
      ).catch(() => undefined);
      await stop();

      const named = (name: string) => spans.find((span) => span.name === name);
      expect(spans.map((span) => span.spanContext().traceId)).toEqual(
        Array(3).fill('0af7651916cd43dd8448eb211c80319c'),
      );
      expect(named('POST /media-requests')?.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
      expect(named('outbox.add')?.parentSpanContext?.spanId).toBe(named('POST /media-requests')?.spanContext().spanId);
      expect(named('handle')?.parentSpanContext?.spanId).toBe(named('outbox.add')?.spanContext().spanId);
      expect(named('handle')?.status).toEqual({ code: 2, message: 'no [e-mail]' });
      expect(named('handle')?.resource.attributes['service.name']).toBe('spec');
    });
  });
});
