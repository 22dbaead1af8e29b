import { DiagnosticSeverity, Parser } from '@asyncapi/parser';
import { cloudEventType, eventNames, topicOf, topics, validateEvent } from '@baspasoz/contracts';
import { readFileSync } from 'node:fs';

const text = readFileSync('docs/events/asyncapi.json', 'utf8');
const parser = new Parser();

describe('the AsyncAPI document', () => {
  it('is valid AsyncAPI 3 to the reference parser', async () => {
    const { document, diagnostics } = await parser.parse(text);
    expect(diagnostics.filter(({ severity }) => severity <= DiagnosticSeverity.Warning)).toEqual([]);
    expect(document?.version()).toBe('3.0.0');
  });

  it('describes every event on its topic, and nothing else', async () => {
    const { document } = await parser.parse(text);
    const channels = document!.channels().all();
    expect(channels.map((channel) => channel.address()).toSorted()).toEqual(topics.toSorted());
    const described = channels.flatMap((channel) =>
      channel
        .messages()
        .all()
        .map((message) => `${channel.address()} ${message.name()}`),
    );
    expect(described.toSorted()).toEqual(
      eventNames.map((name) => `${topicOf(name)} ${cloudEventType(name)}`).toSorted(),
    );
  });

  it('shows examples that are valid events', async () => {
    const { document } = await parser.parse(text);
    for (const message of document!.messages().all()) {
      const examples = message.examples().all();
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) expect(validateEvent(message.title()!, example.payload())).toEqual([]);
    }
  });

  it('is refused by the parser once it is broken', async () => {
    for (const broken of [
      text.replace('"action": "send"', '"action": "shout"'),
      text.replace('#/components/messages/HeadNotified', '#/components/messages/Nobody'),
    ]) {
      expect(broken).not.toBe(text);
      const { diagnostics } = await parser.parse(broken);
      expect(diagnostics.filter(({ severity }) => severity === DiagnosticSeverity.Error)).not.toEqual([]);
    }
  });
});
