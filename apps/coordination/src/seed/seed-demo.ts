import type { INestApplicationContext } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { Problem } from '@baspasoz/contracts';
import { bodyId } from '@baspasoz/persistence';
import { AppointDeputyHandler } from '../features/appoint-deputy/appoint-deputy.handler.js';
import { AppointFirstHeadHandler } from '../features/appoint-first-head/appoint-first-head.handler.js';
import { AppointOfficerHandler } from '../features/appoint-officer/appoint-officer.handler.js';
import { CreatePostHandler } from '../features/create-post/create-post.handler.js';
import { CreateUnitHandler } from '../features/create-unit/create-unit.handler.js';
import { RegisterBodyHandler } from '../features/register-body/register-body.handler.js';
import { RegisterPersonHandler } from '../features/register-person/register-person.handler.js';
import { SetStaffingLimitHandler } from '../features/set-staffing-limit/set-staffing-limit.handler.js';
import { officerRoles } from '../domain/post.js';
import type { OfficerRole } from '../domain/post.js';
import type { Demo, DemoBody, DemoPerson } from './demo-files.js';

/** From this day everybody of the demo is in office. */
const inOfficeFrom = '2026-01-05';
const staffingAct = 'Демо штат кестесі, 2026-01-05 № 1';
const staffingLimit = 12;

/** Puts the demo bodies and their people in place through the service's own handlers. A second run changes nothing. */
export async function seedDemo(app: INestApplicationContext, { bodies, people }: Demo): Promise<void> {
  for (const body of bodies) {
    const principal = installer(body.id);
    await seedBody(app, principal, body);
    for (const person of people) {
      const membership = person.bodies.find(({ id }) => id === body.id);
      for (const role of membership?.roles ?? []) await seedPerson(app, principal, body, person, role);
    }
  }
}

async function seedBody(app: INestApplicationContext, principal: Principal, body: DemoBody): Promise<void> {
  const { units, parentId, ...facts } = body;
  await once('body-exists', () =>
    app.get(RegisterBodyHandler).run(principal, { ...facts, ...(parentId ? { parentId } : {}) }, 'kk'),
  );
  for (const { id, name, authorized } of units)
    await once('unit-exists', () => app.get(CreateUnitHandler).run(principal, { id, name, authorized }));
  // Version 0: only where no limit was set yet.
  await once('precondition-failed', () =>
    app.get(SetStaffingLimitHandler).run(principal, { posts: staffingLimit, act: staffingAct }, 0),
  );
}

async function seedPerson(
  app: INestApplicationContext,
  principal: Principal,
  body: DemoBody,
  person: DemoPerson,
  role: string,
): Promise<void> {
  const { id, name, email, language } = person;
  const isLeader = role === 'first-head' || role === 'deputy';
  if (!isLeader && !isOfficerRole(role)) return;
  await once('person-exists', () => app.get(RegisterPersonHandler).run(principal, { id, name, email, language }));
  if (role === 'first-head') {
    await app.get(AppointFirstHeadHandler).run(principal, { personId: id, from: inOfficeFrom });
  } else if (role === 'deputy') {
    await app.get(AppointDeputyHandler).run(principal, { personId: id, order: 1, from: inOfficeFrom });
  } else if (isOfficerRole(role)) {
    await seedPost(app, principal, body, person, role);
  }
}

async function seedPost(
  app: INestApplicationContext,
  principal: Principal,
  body: DemoBody,
  { id: personId, title }: DemoPerson,
  role: OfficerRole,
): Promise<void> {
  const unitId = body.units.find(({ authorized }) => authorized === (role !== 'unit-officer'))?.id;
  const [postId, id] = [relatedId(personId, '7001'), relatedId(personId, '7002')];
  const post = { id: postId, unitId, title, role, staffingActNo: staffingAct };
  await once(['post-exists', 'authorized-post-exists'], () => app.get(CreatePostHandler).run(principal, post));
  await once('post-occupied', () =>
    app.get(AppointOfficerHandler).run(principal, { id, personId, postId, from: inOfficeFrom }),
  );
}

/** The post and the appointment of a demo person have ids of the same pattern, so that a second run meets them. */
const relatedId = (personId: string, group: string): string => personId.replace('-7000-', `-${group}-`);

const isOfficerRole = (role: string): role is OfficerRole => officerRoles.some((each) => each === role);

const installer = (body: string): Principal => ({
  personId: 'demo-seed',
  kind: 'service',
  clientId: 'demo-seed',
  roles: ['operator'],
  bodyId: bodyId(body),
  bodies: [],
  language: 'kk',
});

/** Runs a step; the named refusals mean that an earlier run has done it. */
async function once(done: string | readonly string[], step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof Problem) || ![done].flat().includes(error.code)) throw error;
  }
}
