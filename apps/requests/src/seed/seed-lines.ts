import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { Principal, Role } from '@baspasoz/auth';
import { addDays } from '@baspasoz/law';
import { logger } from '@baspasoz/observability';
import { Tenants, bodyId } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import { DecideLineHandler } from '../features/decide-line/decide-line.handler.js';
import { KeepTopicsHandler } from '../features/keep-topics/keep-topics.handler.js';
import { WriteLineHandler } from '../features/write-line/write-line.handler.js';
import { demoLines, demoTopics } from './demo-lines.js';
import type { DemoLine, DemoPerson } from './demo-lines.js';

const patienceMs = 120_000;
const roles = { authorized: 'authorized-person', press: 'officer', unit: 'unit-officer' } as const satisfies Record<
  DemoPerson,
  Role
>;

interface Office {
  people: Record<DemoPerson, Principal>;
  units: { care: string; control: string };
  today: string;
}

/** The topic plan and the lines of the demo ministry, through the handlers everyone uses; a body that has a plan is left alone. */
export async function seedLines(app: INestApplicationContext, id: string): Promise<void> {
  const body = bodyId(id);
  const tenants = app.get(Tenants, { strict: false });
  const known = await tenants.run(body, (tx) => tx.query('select from topic where body_id = $1 limit 1', [body]));
  if (known.length > 0) return;
  const office = await officeOf(app, tenants, body);
  const topics = new Map<string, string>();
  for (const { key, name, unit, deputy, approver, validFrom, reviewOn } of demoTopics) {
    const topic = await app.get(KeepTopicsHandler).add(office.people.authorized, {
      name,
      unitId: office.units[unit],
      deputyUnitId: deputy && office.units[deputy],
      approver,
      validFrom: addDays(office.today, validFrom),
      reviewOn: addDays(office.today, reviewOn),
      remindWorkingDays: 5,
    });
    topics.set(key, topic.id);
  }
  for (const line of demoLines) await seedLine(app, office, topics.get(line.topic) ?? '', line);
  logger.info({ bodyId: id, lines: demoLines.length }, 'demo lines to take are there');
}

async function seedLine(
  app: INestApplicationContext,
  { people, units, today }: Office,
  topicId: string,
  demo: DemoLine,
): Promise<void> {
  const writer = people[demo.writtenBy];
  const decide = app.get(DecideLineHandler);
  let line = await app.get(WriteLineHandler).create(writer, {
    topicId,
    unitId: units[demo.unit],
    editions: demo.editions,
    source: demo.source,
    restriction: demo.restriction ?? 'may-be-quoted',
    tags: demo.tags,
    validFrom: addDays(today, demo.validFrom),
    validUntil: addDays(today, demo.validUntil),
  });
  for (const step of demo.steps) {
    const { id, revision, version } = line;
    if (step.do === 'ask') line = await decide.askApproval(writer, id, { revision });
    if (step.do === 'approve') line = await decide.approve(people[step.by], id, { revision });
    if (step.do === 'withdraw') line = await decide.withdraw(writer, id, { revision, version, reason: step.reason });
  }
}

/** Waits until coordination has told of an authorized person, an officer of the press service, one of a unit, and two units. */
async function officeOf(app: INestApplicationContext, tenants: Tenants, body: BodyId): Promise<Office> {
  const since = performance.now();
  for (;;) {
    const found = await tenants.run(body, async (tx) => {
      const officers = await tx.query<{ personId: string; role: Role; unitId: string | null }>(
        `select person_id as "personId", role, unit_id as "unitId" from officer where body_id = $1 and dismissed_on is null`,
        [body],
      );
      const units = await tx.query<{ unitId: string }>(
        'select unit_id as "unitId" from unit where body_id = $1 and active and not authorized order by unit_id',
        [body],
      );
      const holding = (role: Role) => officers.find((officer) => officer.role === role);
      const care = holding('unit-officer')?.unitId;
      const control = units.find(({ unitId }) => unitId !== care)?.unitId;
      const [authorized, press, unit] = Object.values(roles).map(holding);
      if (!authorized || !press || !unit || !care || !control) return null;
      const { today } = await app.get(BodyFrames).load(tx);
      const people = {
        authorized: principalOf(body, authorized.personId, 'authorized-person'),
        press: principalOf(body, press.personId, 'officer'),
        unit: principalOf(body, unit.personId, 'unit-officer'),
      };
      return { people, units: { care, control }, today };
    });
    if (found) return found;
    if (performance.now() - since > patienceMs)
      throw new Error(
        `coordination has told too little of body ${body} for ${patienceMs / 1000} s; seed coordination first`,
      );
    await pause(100);
  }
}

const principalOf = (body: BodyId, personId: string, role: Role): Principal => ({
  personId,
  kind: 'person',
  clientId: 'seed',
  roles: [role],
  bodyId: body,
  bodies: [],
  language: 'kk',
});
