import { findTablesWithoutPolicy, verifyAudit } from '@baspasoz/persistence';
import { routesWithoutPermission } from '@baspasoz/auth';
import { eventually, listen } from '@baspasoz/testing';
import type { ServiceUnderTest, Heard } from '@baspasoz/testing';
import { randomUUID } from 'node:crypto';
import {
  authorizedPerson,
  coordinationUnderTest,
  moh,
  personId,
  text,
  turkistan,
} from '../testing/coordination-under-test.js';
import { readDemo } from './demo-files.js';
import { seedDemo } from './seed-demo.js';

describe('the whole service with its demo', () => {
  let service: ServiceUnderTest;
  /** The demo bodies under ids of this run: the topic is shared with other specs. */
  const [health, akimat] = [randomUUID(), randomUUID()];
  let hearing: Heard;

  beforeAll(async () => {
    service = await coordinationUnderTest();
    hearing = await listen('BodyRegistered', [health]);
  });
  afterAll(async () => {
    await hearing.stop();
    await service.close();
  });

  /** The demo with ids, BINs and slugs of its own, beside the bodies the fixture has registered. */
  const demo = async () => {
    const { bodies, people } = await readDemo();
    const swap = (id: string) => (id === bodies[0]?.id ? health : akimat);
    const bins = ['000740000728', '941240001151'];
    return {
      bodies: bodies.map((body, at) => ({ ...body, id: swap(body.id), slug: `demo-${at}`, bin: bins[at] ?? '' })),
      people: people.map((person) => ({
        ...person,
        bodies: person.bodies.map((membership) => ({ ...membership, id: swap(membership.id) })),
      })),
    };
  };

  it('is seeded through its own handlers, and a second run changes nothing', async () => {
    const aigerim = service.as({ ...authorizedPerson(moh), body: health });
    await seedDemo(service.app, await demo());
    const look = async () =>
      Promise.all(
        ['/units', '/posts', '/people', '/leadership', '/staffing-limit'].map(
          async (url) => (await aigerim('GET', url)).body,
        ),
      );
    const before = await look();
    expect(before[2]).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ role: 'authorized-person' })]),
    });
    expect(before[3]).toMatchObject({
      firstHead: { personId: personId(moh, '04') },
      deputies: [{ personId: personId(moh, '05') }],
    });
    await seedDemo(service.app, await demo());
    expect(await look()).toEqual(before);
  });

  it('tells every change on Kafka, in the order of the versions, without a gap', async () => {
    const aigerim = service.as({ ...authorizedPerson(moh), body: health });
    const closing = { days: [{ date: '2026-11-24', kind: 'off', reason: text('демалыс'), act: 'Қаулы № 900' }] };
    await aigerim('POST', '/calendar/days', closing);
    const heard = hearing.events;
    await eventually(() => {
      expect(heard.at(-1)).toMatchObject({ type: 'CalendarChanged', data: { version: 2, ...closing } });
    });
    expect(heard.map(({ sequence }) => sequence)).toEqual(heard.map((_, at) => at + 1));
    expect(heard.slice(0, 2).map(({ type }) => type)).toEqual(['BodyRegistered', 'CalendarChanged']);
    expect(new Set(heard.map(({ type }) => type))).toEqual(
      new Set([
        'BodyRegistered',
        'CalendarChanged',
        'StructuralUnitChanged',
        'FirstHeadAppointed',
        'DeputyAppointed',
        'OfficerAppointed',
      ]),
    );
    expect(
      heard.every(({ subject, source }) => subject === health && source === `/bodies/${health}/coordination`),
    ).toBe(true);
  });

  it('says nothing of a change that was refused', async () => {
    const before = hearing.events.length;
    const aigerim = service.as({ ...authorizedPerson(moh), body: health });
    await aigerim('POST', '/units', { name: text('Екінші'), authorized: true });
    await aigerim('POST', '/units', { name: text('Кейінгі') });
    await eventually(() => expect(hearing.events.length).toBeGreaterThan(before));
    expect(hearing.events).toHaveLength(before + 1);
  });

  it('has no route without a declared permission and no table of bodies without its policy', async () => {
    expect(routesWithoutPermission(service.app)).toEqual([]);
    expect(await findTablesWithoutPolicy(service.db.ownerUrl)).toEqual([]);
  });

  it('keeps an audit chain that verifies for every body', async () => {
    const verdict = await verifyAudit({ url: service.db.ownerUrl });
    expect(verdict.ok).toBe(true);
    expect(verdict.bodies.map(({ bodyId }) => bodyId).sort()).toEqual([akimat, health, moh, turkistan].sort());
  });
});
