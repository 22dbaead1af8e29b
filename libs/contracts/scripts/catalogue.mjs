/** The event catalogue, a page for people. */

const escape = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** How a reader would name the type of a field. */
function typeOf(field, $defs) {
  if (field.$ref) {
    const name = field.$ref.slice('#/$defs/'.length);
    const target = $defs[name];
    return target.enum ? target.enum.map((value) => `\`${value}\``).join(', ') : name;
  }
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.type === 'array') return `list of ${typeOf(field.items, $defs)}`;
  if (field.type === 'object') return `{ ${Object.keys(field.properties).join(', ')} }`;
  return field.type;
}

function section({ name, schema }) {
  const rows = Object.entries(schema.properties).map(([field, own]) => {
    const target = own.$ref ? schema.$defs[own.$ref.slice('#/$defs/'.length)] : own;
    const optional = schema.required.includes(field) ? '' : ' (optional)';
    return `| \`${field}\`${optional} | ${typeOf(own, schema.$defs)} | ${escape(own.description ?? target.description ?? '')} |`;
  });
  return `### ${name}

${schema.description}${schema['x-public'] ? '' : ' Stays inside the installation.'}

| field | type | meaning |
|---|---|---|
${rows.join('\n')}

\`\`\`json
${JSON.stringify(schema.examples[0], null, 2)}
\`\`\`
`;
}

/** The page as Markdown. */
export function cataloguePage(events, version) {
  const domains = Map.groupBy(events, ({ domain }) => domain);
  const parts = [...domains].map(([domain, group]) => {
    const topics = [...Map.groupBy(group, ({ schema }) => schema['x-topic'])].map(
      ([topic, of]) =>
        `Topic \`${topic}\`, keyed by the id of the ${of[0].schema['x-aggregate']}: ${of.map(({ name }) => name).join(', ')}.`,
    );
    return `## ${domain}

Type \`kz.baspasoz.${domain}.<name>.v1\`.

${topics.join('\n\n')}

${group.map(section).join('\n')}`;
  });
  const table = events.map(
    ({ name, domain, schema }) =>
      `| [${name}](#${name.toLowerCase()}) | ${domain} | ${schema['x-public'] ? 'yes' : 'no'} | ${escape(schema.description)} |`,
  );
  return `# Events

Generated from \`libs/contracts/events\` by \`node libs/contracts/scripts/generate.mjs\` (contracts ${version}); the same for machines: [asyncapi.json](asyncapi.json).

- CloudEvents 1.0: binary mode on Kafka (\`ce_*\` headers, data as the value), structured mode on the event stream.
- Delivered at least once, in order per key. The same \`id\` is the same event: handle it once.
- Events carry the ids of persons, never their names, contacts or texts. Who may know asks the owner service.
- New optional fields may appear: ignore what you do not know. A breaking change is a new event, \`.v2\`, beside the old one.
- Instants are UTC; dates are calendar dates on the body's clock.

| event | service | public | meaning |
|---|---|---|---|
${table.join('\n')}

${parts.join('\n')}`;
}
