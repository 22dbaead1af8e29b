import { CloudEvent, HTTP, Kafka, ValidationError, type KafkaMessage } from 'cloudevents';
import { eventNames } from '../catalogue.js';
import type { BaspasozEvent } from '../event.js';
import { schemas } from '../generated/schemas.js';
import { EnvelopeError } from './attributes.js';
import { fromKafkaHeaders, toKafkaHeaders, toKafkaValue } from './kafka.js';
import { fromStructured, toStructured } from './structured.js';

const every = eventNames.map(
  (type, index) =>
    ({
      id: '01980000-0000-7000-8000-00000000000a',
      type,
      source: '/bodies/0192f000-0000-7000-8000-000000000001/requests',
      subject: '0192f000-1111-7000-8000-000000000001',
      time: '2026-11-23T13:30:00.000Z',
      bodyId: '0192f000-0000-7000-8000-000000000001',
      sequence: index,
      correlationId: '01980000-0000-7000-8000-00000000000b',
      ...(index % 2 ? { causationId: '01980000-0000-7000-8000-00000000000c', legalProfile: 'KZ-2024' } : {}),
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      data: schemas[type].schema.examples[0],
    }) as unknown as BaspasozEvent,
);

describe('the envelope', () => {
  it.each(every)('of $type on Kafka is a CloudEvent to the reference implementation', (event) => {
    const message = {
      headers: toKafkaHeaders(event),
      value: toKafkaValue(event),
      body: toKafkaValue(event),
      key: event.subject,
      timestamp: '0',
    } as unknown as KafkaMessage<string>;
    const read = Kafka.toEvent(message) as CloudEvent<unknown>;
    expect(read.validate()).toBe(true);
    expect(read).toMatchObject({ id: event.id, source: event.source, subject: event.subject, bodyid: event.bodyId });
    expect(read.type).toMatch(
      new RegExp(`^kz\\.baspasoz\\.(requests|accreditation|publishing|coordination|monitoring)\\.${event.type}\\.v1$`),
    );
    expect(read['correlationid']).toBe(event.correlationId);
    expect(read['sequence']).toBe(String(event.sequence));
    expect(read.data).toEqual(event.data);
  });

  it('has the very headers the reference implementation writes', () => {
    for (const event of every) {
      const written = Kafka.binary(new CloudEvent(toStructured(event)));
      const ours = toKafkaHeaders(event);
      const theirs = Object.fromEntries(
        Object.entries(written.headers as Record<string, string>).filter(([name]) => name !== 'ce_datacontenttype'),
      );
      expect(ours).toEqual({ ...theirs, 'content-type': expect.stringMatching(/^application\/json/) });
    }
  });

  it('in structured mode is a CloudEvent to the reference implementation', () => {
    for (const event of every) {
      const read = HTTP.toEvent({
        headers: { 'content-type': 'application/cloudevents+json' },
        body: JSON.stringify(toStructured(event)),
      }) as CloudEvent<unknown>;
      expect(read.validate()).toBe(true);
      expect(read.data).toEqual(event.data);
    }
  });

  it('comes back whole from headers, also as bytes and as arrays, and from structured JSON', () => {
    for (const event of every) {
      const headers = toKafkaHeaders(event);
      const bytes = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Buffer.from(value)]));
      const arrays = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [Buffer.from(value)]]));
      for (const given of [headers, bytes, arrays])
        expect(fromKafkaHeaders(given, Buffer.from(toKafkaValue(event)))).toEqual(event);
      expect(fromStructured(JSON.parse(JSON.stringify(toStructured(event))))).toEqual(event);
    }
  });

  it('that is broken is refused with its reason, never with another error', () => {
    const good = toKafkaHeaders(every[0]!);
    const value = toKafkaValue(every[0]!);
    const broken: [string, Record<string, string | Uint8Array>, string | Uint8Array | null][] = [
      ['attribute id', { ...good, ce_id: '' }, value],
      ['attribute bodyid', { ...good, ce_bodyid: '' }, value],
      ['specversion 0.3', { ...good, ce_specversion: '0.3' }, value],
      ['not known here', { ...good, ce_type: 'kz.baspasoz.requests.Nothing.v9' }, value],
      ['sequence', { ...good, ce_sequence: 'one' }, value],
      ['not JSON', good, '{'],
      ['no value', good, null],
      ['not UTF-8', { ...good, ce_id: new Uint8Array([0xff, 0xfe]) }, value],
    ];
    for (const [reason, headers, body] of broken) {
      expect(() => fromKafkaHeaders(headers, body)).toThrow(EnvelopeError);
      expect(() => fromKafkaHeaders(headers, body)).toThrow(reason);
    }
    expect(() => fromStructured('text')).toThrow(EnvelopeError);
    expect(() => new CloudEvent({ ...toStructured(every[0]!), source: '' })).toThrow(ValidationError);
  });
});
