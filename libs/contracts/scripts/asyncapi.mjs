/** The AsyncAPI 3 document out of the event schemas. */

const id = { type: 'string', format: 'uuid' };
const text = (description) => ({ type: 'string', description });

/** CloudEvents 1.0 in Kafka's binary mode: what libs/contracts/src/envelope writes. */
const headers = {
  type: 'object',
  required: [
    'content-type',
    'ce_specversion',
    'ce_id',
    'ce_type',
    'ce_source',
    'ce_subject',
    'ce_time',
    'ce_bodyid',
    'ce_sequence',
    'ce_correlationid',
  ],
  properties: {
    'content-type': { type: 'string', const: 'application/json' },
    ce_specversion: { type: 'string', const: '1.0' },
    ce_id: { ...id, description: 'The same id is the same event; handle it once.' },
    ce_type: text('kz.baspasoz.<domain>.<EventName>.v<version>'),
    ce_source: text('/bodies/<bodyId>/<service>'),
    ce_subject: { ...id, description: 'Aggregate id, also the key of the record.' },
    ce_time: { type: 'string', format: 'date-time', description: 'Instant of the fact, UTC.' },
    ce_dataschema: text('urn:baspasoz:event:<EventName>:v<version>'),
    ce_bodyid: { ...id, description: 'State body the event belongs to.' },
    ce_sequence: text('Version of the aggregate after this event, a whole number.'),
    ce_sequencetype: { type: 'string', const: 'Integer' },
    ce_correlationid: text('The same in every event of one flow.'),
    ce_causationid: { ...id, description: 'Event that caused this one.' },
    ce_traceparent: text('W3C trace context.'),
    ce_legalprofile: text('Legal profile in force for the subject.'),
    ce_region: text('Region of the body.'),
    ce_classification: text('Restriction mark of the subject.'),
  },
};

/** `#/$defs/X` becomes `#/components/schemas/X`: AsyncAPI keeps shared schemas among its components. */
function shared(schema) {
  if (Array.isArray(schema)) return schema.map(shared);
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) =>
      key === '$ref' ? [key, value.replace('#/$defs/', '#/components/schemas/')] : [key, shared(value)],
    ),
  );
}

const messageOf = ({ name, domain, schema }) => ({
  name: `kz.baspasoz.${domain}.${name}.v1`,
  title: name,
  summary: schema.description,
  contentType: 'application/json',
  traits: [{ $ref: '#/components/messageTraits/cloudEvent' }],
  payload: { $ref: `#/components/schemas/${name}` },
  examples: schema.examples.map((payload) => ({ payload })),
});

const operation = (topic, action, who) => ({
  action,
  channel: { $ref: `#/channels/${topic}` },
  summary: action === 'send' ? `Written by ${who} alone.` : 'Read by any service with a consumer group of its own.',
});

/** The document as an object; `version` is the version of the contracts. */
export function asyncApiDocument(events, version) {
  const topics = Map.groupBy(events, ({ schema }) => schema['x-topic']);
  const schemas = {};
  for (const { name, schema } of events) {
    const { $defs, $schema, $id, examples, ...own } = schema;
    Object.assign(schemas, shared($defs), { [name]: shared(own) });
  }
  return {
    asyncapi: '3.0.0',
    id: 'urn:baspasoz:events',
    info: {
      title: 'Baspasoz events',
      version,
      description:
        'What the services of Baspasoz tell each other. CloudEvents 1.0 in binary mode; delivery at least once, in order per key. Events carry ids of persons, never names, contacts or texts. Readers ignore fields they do not know.',
      license: { name: 'Apache-2.0' },
    },
    defaultContentType: 'application/json',
    servers: {
      installation: {
        host: '{broker}',
        protocol: 'kafka',
        description: "The installation's own Kafka.",
        variables: { broker: { default: '127.0.0.1:8092', description: 'host:port of a broker' } },
      },
    },
    channels: Object.fromEntries(
      [...topics].map(([topic, group]) => [
        topic,
        {
          address: topic,
          description: `Events of the aggregate ${group[0].schema['x-aggregate']}, keyed by its id.`,
          messages: Object.fromEntries(group.map(({ name }) => [name, { $ref: `#/components/messages/${name}` }])),
          bindings: { kafka: { topic, bindingVersion: '0.5.0' } },
        },
      ]),
    ),
    operations: Object.fromEntries(
      [...topics].flatMap(([topic, group]) => [
        [`send-${group[0].domain}`, operation(topic, 'send', group[0].domain)],
        [`receive-${group[0].domain}`, operation(topic, 'receive')],
      ]),
    ),
    components: {
      messages: Object.fromEntries(events.map((event) => [event.name, messageOf(event)])),
      messageTraits: {
        cloudEvent: { headers, bindings: { kafka: { key: id, bindingVersion: '0.5.0' } } },
      },
      schemas,
    },
  };
}
