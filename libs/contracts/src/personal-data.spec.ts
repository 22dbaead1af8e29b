import { eventNames } from './catalogue.js';
import { schemas } from './generated/schemas.js';

interface Node {
  $ref?: string;
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  'x-holds'?: string;
  properties?: Record<string, Node>;
  items?: Node;
  $defs?: Record<string, Node>;
}

/** The only free texts an event may hold: none of them is about a person. */
const allowedTexts = ['official-text', 'act-reference', 'registration-number'];
/** Names of fields that would hold a person's name, contact or words. */
const personal =
  /(name|surname|patronymic|mail|phone|tel|contact|address|author|iin|text|body|subject|question|comment|note|message|reasoning)$/i;
/** Fields that look alike and are not: an official name of a body or unit, ids. */
const notPersonal = /^(name|shortName)$|Id$/;

/** Every leaf of a schema with its path. */
function leaves(node: Node, root: Node, path: string): [string, Node][] {
  const resolved = node.$ref ? { ...root.$defs?.[node.$ref.replace('#/$defs/', '')], ...node } : node;
  if (resolved.properties)
    return Object.entries(resolved.properties).flatMap(([field, own]) => leaves(own, root, `${path}.${field}`));
  if (resolved.items) return leaves(resolved.items, root, `${path}[]`);
  return [[path, resolved]];
}

/** Why this schema could carry a person's data; empty when it could not. */
function risks(name: string, schema: Node): string[] {
  return leaves(schema, schema, name).flatMap(([path, leaf]) => {
    const field = path.split('.').at(-1)!.replace('[]', '');
    const holds = leaf['x-holds'];
    if (holds !== undefined && !allowedTexts.includes(holds)) return [`${path} holds ${holds}`];
    if (personal.test(field) && !notPersonal.test(field)) return [`${path} is named like a person's data`];
    if (leaf.type !== 'string') return [];
    const closed = leaf.format ?? leaf.pattern ?? leaf.enum ?? leaf.const ?? holds;
    return closed === undefined ? [`${path} is free text`] : [];
  });
}

describe('events never carry a name, a contact or a text of a person', () => {
  it.each(eventNames)('%s', (name) => {
    expect(risks(name, schemas[name].schema as unknown as Node)).toEqual([]);
  });

  it('and the check finds each way to break it', () => {
    const withField = (field: string, own: Node): Node => ({ type: 'object', properties: { [field]: own } });
    expect(risks('X', withField('reason', { type: 'string' }))).toHaveLength(1);
    expect(risks('X', withField('requesterEmail', { type: 'string', format: 'email' }))).toHaveLength(1);
    expect(risks('X', withField('assigneeName', { type: 'string', pattern: '.*' }))).toHaveLength(1);
    expect(risks('X', withField('reason', { type: 'string', 'x-holds': 'answer' }))).toHaveLength(1);
    expect(
      risks('X', { type: 'object', properties: { list: { type: 'array', items: withField('text', {}) } } }),
    ).toHaveLength(1);
  });

  it('and an official text appears only where an organisation, a calendar or a clause is described', () => {
    const texts = eventNames.flatMap((name) =>
      leaves(schemas[name].schema as unknown as Node, schemas[name].schema as unknown as Node, name)
        .filter(([, leaf]) => leaf['x-holds'] === 'official-text')
        .map(([path]) => path.replace(/\.(kk|ru|en)$/, '')),
    );
    expect([...new Set(texts)]).toEqual([
      'AccreditationTermBreached.clause',
      'BodyRegistered.name',
      'BodyRegistered.shortName',
      'CalendarChanged.days[].reason',
      'StructuralUnitChanged.name',
      'SectionBecameStale.clause',
      'ComplaintOverdue.clause',
      'DeadlineBreached.clause',
      'ExtensionNoticeMissed.clause',
    ]);
  });
});
