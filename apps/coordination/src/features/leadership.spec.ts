import type { ServiceUnderTest, Heard } from '@baspasoz/testing';
import { eventually, setClock, listen } from '@baspasoz/testing';
import {
  authorizedPerson,
  coordinationUnderTest,
  moh,
  personId,
  turkistan,
} from '../testing/coordination-under-test.js';

const [head, first, second] = ['04', '05', '06'].map((number) => personId(moh, number));

describe('head, deputies, people', () => {
  let service: ServiceUnderTest;
  let aigerim: ReturnType<ServiceUnderTest['as']>;
  let heard: Heard;
  beforeAll(async () => {
    service = await coordinationUnderTest();
    heard = await listen('BodyRegistered', [moh]);
    aigerim = service.as(authorizedPerson(moh));
    for (const id of [head, first, second])
      await aigerim('POST', '/people', { id, name: 'Әлия Ұ.', email: 'a@moh.example', language: 'kk' });
    await setClock(service.db, '2026-11-23T06:00:00Z');
  });
  afterAll(async () => {
    await heard.stop();
    await service.close();
  });

  it('a new head ends the term of the one before, and repeating it changes nothing', async () => {
    await aigerim('PUT', '/first-head', { personId: second, from: '2026-01-05' });
    const named = await aigerim('PUT', '/first-head', { personId: head, from: '2026-02-02' }, { 'if-match': '"1"' });
    expect([named.status, named.headers.etag]).toEqual([200, '"2"']);
    const again = await aigerim('PUT', '/first-head', { personId: head, from: '2026-02-02' });
    expect(again.body).toEqual(named.body);
    const stale = await aigerim('PUT', '/first-head', { personId: first, from: '2026-03-02' }, { 'if-match': '"1"' });
    expect(stale.status).toBe(412);
  });

  it('a deputy has one place, a place one deputy, and the head none', async () => {
    await aigerim('POST', '/deputies', { personId: first, order: 1, from: '2026-01-05' });
    await aigerim('POST', '/deputies', { personId: second, order: 1, from: '2026-03-02' });
    await aigerim('POST', '/deputies', { personId: first, order: 2, from: '2026-03-02' });
    const { body } = await aigerim('GET', '/leadership');
    expect(body).toEqual({
      firstHead: { personId: head, from: '2026-02-02', version: 2 },
      deputies: [
        { personId: second, order: 1, from: '2026-03-02' },
        { personId: first, order: 2, from: '2026-03-02' },
      ],
    });
    const self = await aigerim('POST', '/deputies', { personId: head, order: 3, from: '2026-03-02' });
    expect([self.status, self.body.code]).toEqual([409, 'already-head']);
  });

  it('whoever loses a place as deputy is told of, whether released, replaced or moved', async () => {
    const release = (id: string | undefined, on: string) =>
      aigerim('DELETE', `/deputies/${id}`, { on, ground: 'transfer' });
    expect((await release(first, '2026-03-01')).body.code).toBe('period-reversed');
    expect((await release(first, '2026-11-23')).status).toBe(204);
    expect((await release(first, '2026-11-23')).body.code).toBe('deputy-not-found');
    const { body } = await aigerim('GET', '/leadership');
    expect(body).toMatchObject({ deputies: [{ personId: second, order: 1 }] });
    const deputies = await eventually(() => {
      const told = heard.events.filter(({ type }) => type === 'DeputyAppointed' || type === 'DeputyDismissed');
      expect(told).toHaveLength(5);
      return told;
    });
    expect(deputies.map(({ type, data }) => [type, data])).toEqual([
      ['DeputyAppointed', { personId: first, order: 1, from: '2026-01-05' }],
      ['DeputyDismissed', { personId: first, order: 1, on: '2026-03-02' }],
      ['DeputyAppointed', { personId: second, order: 1, from: '2026-03-02' }],
      ['DeputyAppointed', { personId: first, order: 2, from: '2026-03-02' }],
      ['DeputyDismissed', { personId: first, order: 2, on: '2026-11-23', ground: 'transfer' }],
    ]);
  });

  it('nobody is appointed whom the directory does not know', async () => {
    const stranger = personId(turkistan, '04');
    const answer = await aigerim('PUT', '/first-head', { personId: stranger, from: '2026-04-01' });
    expect([answer.status, answer.body.code]).toEqual([422, 'person-unknown']);
  });

  it('absences do not overlap, may be cancelled, and those that are over are not listed', async () => {
    const away = (from: string, to: string) =>
      aigerim<{ id: string; code?: string }>('POST', '/absences', { personId: head, from, to });
    await away('2026-11-02', '2026-11-06');
    const now = await away('2026-11-23', '2026-11-27');
    expect((await away('2026-11-27', '2026-11-30')).body.code).toBe('absence-overlaps');
    expect((await away('2026-12-10', '2026-12-01')).body.code).toBe('period-reversed');
    const listed = await aigerim<{ items: object[] }>('GET', '/absences');
    expect(listed.body.items).toEqual([{ id: now.body.id, personId: head, from: '2026-11-23', to: '2026-11-27' }]);
    expect((await aigerim('DELETE', `/absences/${now.body.id}`)).status).toBe(204);
    expect((await aigerim('DELETE', `/absences/${now.body.id}`)).status).toBe(409);
    expect((await away('2026-11-23', '2026-11-30')).status).toBe(201);
  });

  it('names are for the body, contacts for services only, and reading one is audited', async () => {
    const { body: people } = await aigerim<{ items: object[] }>('GET', '/people');
    expect(people.items).toContainEqual(expect.objectContaining({ id: head, name: 'Әлия Ұ.', role: 'first-head' }));
    expect(JSON.stringify(people)).not.toContain('@');
    expect((await aigerim('GET', `/contacts/${head}`)).status).toBe(403);

    const monitoring = service.as({ sub: 'monitoring', clientId: 'monitoring', roles: ['service'] });
    const acting = (body: string) => monitoring('GET', `/contacts/${head}`, undefined, { 'x-body-id': body });
    expect((await acting(moh)).body).toEqual({
      personId: head,
      name: 'Әлия Ұ.',
      email: 'a@moh.example',
      language: 'kk',
    });
    expect((await acting(turkistan)).status).toBe(404);
    expect((await monitoring('GET', `/contacts/${head}`)).body.code).toBe('no-body');
    const { body: audit } = await aigerim('GET', `/audit?subject=person:${head}&limit=1`);
    expect(audit).toMatchObject({ items: [{ action: 'read-contact', actor: 'service:monitoring' }] });
  });

  it('a changed contact leaves its old and new value out of the audit', async () => {
    const change = await aigerim('PATCH', `/people/${first}`, { email: 'new@moh.example' }, { 'if-match': '"1"' });
    expect([change.status, change.headers.etag]).toEqual([200, '"2"']);
    const { body } = await aigerim('GET', `/audit?subject=person:${first}`);
    expect(JSON.stringify(body)).not.toContain('@');
    expect(body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ details: { fields: ['email'] } })]),
    });
  });

  it('the audit is paged, latest first, and reading it is an entry too', async () => {
    const page = (cursor = '') =>
      aigerim<{ items: { seq: number; action: string }[]; nextCursor: string | null }>(
        'GET',
        `/audit?limit=2${cursor}`,
      );
    const { body: one } = await page();
    const { body: two } = await page(`&cursor=${one.nextCursor}`);
    expect([...one.items, ...two.items].map(({ seq }) => seq)).toEqual(
      [3, 2, 1, 0].map((n) => one.items[1]!.seq - 2 + n),
    );
    expect((await page('&cursor=forged')).status).toBe(400);
  });
});
