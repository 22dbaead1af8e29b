import { schemas } from '../generated/schemas.js';
import { breakingChanges, type SchemaSet } from './breaking-changes.js';

interface Editable {
  'x-topic': string;
  'x-public': boolean;
  title: string;
  description: string;
  required: string[];
  properties: Record<string, Record<string, unknown>>;
  $defs: Record<string, { enum?: string[]; maxLength?: number; format?: string; pattern?: string }>;
}

const released = Object.fromEntries(
  Object.entries(schemas).map(([name, { schema }]) => [name, schema]),
) as unknown as SchemaSet;

/** What the gate says after one change to one event. */
function after(name: string, change: (schema: Editable) => void): string[] {
  const current = structuredClone(released) as Record<string, unknown>;
  change(current[name] as Editable);
  return breakingChanges(released, current as SchemaSet);
}

describe('the compatibility gate', () => {
  it('is green for an unchanged contract', () => {
    expect(breakingChanges(released, structuredClone(released))).toEqual([]);
  });

  it('is green for a new event, a new optional field and a better description', () => {
    expect(breakingChanges(released, { ...released, BodyMoved: { type: 'object' } })).toEqual([]);
    expect(
      after('RequestReceived', (schema) => {
        schema.properties['priority'] = { type: 'integer' };
        schema.description = 'Said better.';
      }),
    ).toEqual([]);
  });

  it.each<[string, string, (schema: Editable) => void, string]>([
    ['a removed field', 'HeadNotified', (s) => delete s.properties['proof'], 'HeadNotified.proof: removed'],
    [
      'a renamed field',
      'RequestReceived',
      (s) => {
        s.properties['registrationNumber'] = s.properties['number']!;
        delete s.properties['number'];
      },
      'RequestReceived.number: removed or renamed',
    ],
    [
      'a narrower value',
      'StructuralUnitChanged',
      (s) => (s.properties['active'] = { type: 'boolean', const: true }),
      'StructuralUnitChanged.active: const changed',
    ],
    ['a narrower number', 'DeputyAppointed', (s) => (s.properties['order']!['maximum'] = 9), 'order: maximum changed'],
    ['another type', 'CalendarChanged', (s) => (s.properties['version'] = { type: 'string' }), 'version: type changed'],
    ['a newly required field', 'RequestAssigned', (s) => s.required.push('unitId'), 'unitId: newly required'],
    [
      'a field no longer required',
      'RequestAssigned',
      (s) => (s.required = s.required.filter((field) => field !== 'assignedBy')),
      'assignedBy: no longer required',
    ],
    ['a value removed', 'HeadNotified', (s) => s.$defs['Severity']!.enum!.pop(), 'severity: value low removed'],
    ['a value added', 'HeadNotified', (s) => s.$defs['Severity']!.enum!.push('fatal'), 'severity: value fatal added'],
    ['a list of values dropped', 'HeadNotified', (s) => delete s.$defs['Severity']!.enum, 'list of values dropped'],
    ['another format', 'RequestRefused', (s) => (s.$defs['Instant']!.format = 'date'), 'refusedAt: format changed'],
    ['another pattern', 'RequestRefused', (s) => (s.$defs['GroundCode']!.pattern = '^[a-z]$'), 'groundCode: pattern'],
    ['another topic', 'RequestRefused', (s) => (s['x-topic'] = 'press.other.v1'), 'RequestRefused: x-topic changed'],
    ['an event leaving the public stream', 'RequestRefused', (s) => (s['x-public'] = false), 'no longer public'],
    [
      'a change deep in a list',
      'CalendarChanged',
      (s) => delete (s.properties['days']!['items'] as Editable).properties['act'],
      'CalendarChanged.days[].act: removed',
    ],
  ])('is red for %s', (_, event, change, message) => {
    expect(after(event, change)).toContainEqual(expect.stringContaining(message));
  });

  it('is red for a removed and for a renamed event', () => {
    const { HeadNotified, ...rest } = released;
    expect(breakingChanges(released, rest)).toEqual(['HeadNotified: removed or renamed']);
    expect(breakingChanges(released, { ...rest, ChiefNotified: HeadNotified! })).toHaveLength(1);
  });
});
