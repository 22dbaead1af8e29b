import { aggregateOf, cloudEventType, eventNameOfType, eventNames, topicOf, topics } from './catalogue.js';
import { schemas } from './generated/schemas.js';
import { validateEvent, validateReceivedEvent } from './validate-event.js';

const example = schemas.HeadAcknowledged.schema.examples[0];

describe('event data', () => {
  it.each(eventNames)('of every example of %s is valid', (name) => {
    expect(schemas[name].schema.examples.length).toBeGreaterThan(0);
    for (const data of schemas[name].schema.examples) expect(validateEvent(name, data)).toEqual([]);
  });

  it('may not carry a field the schema does not know when sent, but may when received', () => {
    const withName = { ...example, recipientName: 'Somebody' };
    expect(validateEvent('HeadAcknowledged', withName)).toEqual([expect.stringContaining('recipientName')]);
    expect(validateReceivedEvent('HeadAcknowledged', withName)).toEqual([]);
    const nested = structuredClone(schemas.HeadNotified.schema.examples[0]) as { matter: object };
    Object.assign(nested.matter, { text: 'Why is the hospital closed?' });
    expect(validateEvent('HeadNotified', nested)).toEqual([expect.stringContaining('/matter')]);
  });

  it('is refused with the place of each fault and without its value', () => {
    const errors = validateEvent('HeadAcknowledged', { ...example, acknowledgedBy: 'aigerim@example.kz' });
    expect(errors).toEqual([expect.stringContaining('/acknowledgedBy')]);
    expect(errors.join()).not.toContain('example.kz');
    expect(validateReceivedEvent('HeadAcknowledged', null)).not.toEqual([]);
  });

  it('of an unknown event is refused', () => {
    for (const name of ['Nothing', 'constructor', '__proto__']) {
      expect(validateEvent(name, {})).toHaveLength(1);
      expect(validateReceivedEvent(name, {})).toHaveLength(1);
    }
  });
});

describe('the catalogue', () => {
  it('gives every event one topic, one aggregate and a type that leads back to it', () => {
    expect(new Set(topics).size).toBe(topics.length);
    for (const name of eventNames) {
      expect(topicOf(name)).toMatch(/^press\.[a-z]+\.[a-z]+\.v1$/);
      expect(aggregateOf(name)).toMatch(/^[A-Z]\w+$/);
      expect(eventNameOfType(cloudEventType(name))).toBe(name);
    }
    expect(cloudEventType('RequestReceived')).toBe('kz.baspasoz.requests.RequestReceived.v1');
    expect(eventNameOfType('kz.baspasoz.requests.RequestReceived.v2')).toBeUndefined();
  });
});
