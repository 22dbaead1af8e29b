import type { ServiceUnderTest } from '@baspasoz/testing';
import {
  anotherBody,
  authorizedPerson,
  coordinationUnderTest,
  operator,
  personId,
  text,
  turkistan,
} from '../testing/coordination-under-test.js';

const press = '0192f000-0000-7000-a000-000000000101';
const legal = '0192f000-0000-7000-a000-000000000102';
const post = {
  title: text('Уәкілетті тұлға'),
  role: 'authorized-person',
  staffingActNo: 'штат кестесі № 1',
  unitId: press,
};

describe('the office of the authorized person', () => {
  let service: ServiceUnderTest;
  let moh: string;
  let aigerim: ReturnType<ServiceUnderTest['as']>;

  beforeAll(async () => {
    service = await coordinationUnderTest();
  });
  beforeEach(async () => {
    moh = await anotherBody(service);
    aigerim = service.as(authorizedPerson(moh));
    await aigerim('POST', '/units', { id: press, name: text('Баспасөз қызметі'), authorized: true });
    await aigerim('POST', '/units', { id: legal, name: text('Заң департаменті') });
  });
  afterAll(() => service.close());

  const limit = (posts: number) => aigerim('PUT', '/staffing-limit', { posts, act: 'Қаулы № 7' });
  const endBody = (mode: string, on: string) =>
    service.as(operator)('POST', `/bodies/${moh}/reorganize`, { mode, act: 'Жарлық № 5', on });
  const addPerson = (number: string) =>
    aigerim('POST', '/people', { id: personId(moh, number), name: 'Ә. Ұлы', email: 'a@moh.example', language: 'kk' });
  const codeOf = async (answer: Promise<{ status: number; body: Record<string, unknown> | undefined }>) => {
    const { status, body } = await answer;
    return [status, body?.code];
  };

  it('keeps its unit as long as the body is neither reorganised nor liquidated (¶2)', async () => {
    expect(await codeOf(aigerim('DELETE', `/units/${press}`))).toEqual([409, 'authorized-unit-protected']);
    const seen = { 'if-match': '"1"' };
    expect(await codeOf(aigerim('PATCH', `/units/${press}`, { authorized: false }, seen))).toEqual([
      409,
      'authorized-unit-protected',
    ]);
    await endBody('reorganised', '2090-01-01');
    expect(await codeOf(aigerim('DELETE', `/units/${press}`))).toEqual([409, 'authorized-unit-protected']);
    await endBody('reorganised', '2020-01-01');
    expect((await aigerim('DELETE', `/units/${press}`)).status).toBe(204);
  });

  it('keeps its post as long as the body is neither reorganised nor liquidated (¶2), whoever holds it', async () => {
    await limit(3);
    const { body } = await aigerim<{ id: string }>('POST', '/posts', post);
    expect(await codeOf(aigerim('DELETE', `/posts/${body.id}`))).toEqual([409, 'authorized-post-protected']);
    await endBody('liquidated', '2020-01-01');
    expect((await aigerim('DELETE', `/posts/${body.id}`)).status).toBe(204);
  });

  it('reports straight to the first head: no superior unit, no superior post (¶4), and every attempt is in the audit', async () => {
    await limit(5);
    const refused = [422, 'reports-to-first-head'];
    const seen = { 'if-match': '"1"' };
    expect(await codeOf(aigerim('PATCH', `/units/${press}`, { superiorUnitId: legal }, seen))).toEqual(refused);
    const boss = await aigerim<{ id: string }>('POST', '/posts', { ...post, role: 'unit-officer', unitId: legal });
    expect(await codeOf(aigerim('POST', '/posts', { ...post, reportsToPostId: boss.body.id }))).toEqual(refused);
    const staff = { ...post, role: 'officer', reportsToPostId: boss.body.id };
    expect(await codeOf(aigerim('POST', '/posts', staff))).toEqual(refused);

    const { body: line } = await aigerim<{ between: string[]; audit: { action: string }[] }>('GET', '/reporting-line');
    expect(line.between).toEqual([]);
    expect(line.audit.map(({ action }) => action)).toEqual(Array(3).fill('refused-reports-to-first-head'));
  });

  it('has its line to the head drawn again whenever either end changes, with nobody between', async () => {
    await limit(3);
    for (const number of ['01', '04', '05']) await addPerson(number);
    const { body } = await aigerim<{ id: string }>('POST', '/posts', post);
    await aigerim('PUT', '/first-head', { personId: personId(moh, '04'), from: '2026-01-05' });
    await aigerim('POST', '/appointments', { personId: personId(moh, '01'), postId: body.id, from: '2026-01-05' });
    await aigerim('PUT', '/first-head', { personId: personId(moh, '05'), from: '2026-02-02' });
    const { body: line } = await aigerim<{ audit: { details: unknown }[] }>('GET', '/reporting-line');
    expect(line).toMatchObject({
      authorizedUnitId: press,
      authorizedPersonId: personId(moh, '01'),
      firstHeadId: personId(moh, '05'),
      between: [],
    });
    expect(line.audit.map(({ details }) => details)).toEqual([
      { to: personId(moh, '05'), between: [] },
      { to: personId(moh, '04'), between: [] },
    ]);
  });

  it('has posts within the staffing limit and its approving act only (¶2)', async () => {
    expect(await codeOf(aigerim('POST', '/posts', post))).toEqual([409, 'staffing-limit-missing']);
    await limit(1);
    expect((await aigerim('POST', '/posts', post)).status).toBe(201);
    const second = await aigerim('POST', '/posts', { ...post, role: 'officer' });
    expect([second.status, second.body.code]).toEqual([409, 'staffing-limit-reached']);
    expect(second.body.title).toContain('Қаулы № 7');
    const { staffingActNo: _act, ...withoutAct } = post;
    expect((await aigerim('POST', '/posts', withoutAct)).status).toBe(400);
    await limit(2);
    await aigerim('POST', '/posts', { ...post, role: 'officer' });
    expect(await codeOf(limit(1))).toEqual([409, 'staffing-limit-below-posts']);
  });

  it('holds the limit when two posts are created at once', async () => {
    await limit(1);
    const answers = await Promise.all([1, 2, 3].map(() => aigerim('POST', '/posts', { ...post, role: 'officer' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('is one office: a second authorized unit or post is refused, and its people sit in its unit', async () => {
    await limit(9);
    expect(await codeOf(aigerim('POST', '/units', { name: text('x'), authorized: true }))).toEqual([
      409,
      'authorized-unit-exists',
    ]);
    await aigerim('POST', '/posts', post);
    expect(await codeOf(aigerim('POST', '/posts', post))).toEqual([409, 'authorized-post-exists']);
    expect(await codeOf(aigerim('POST', '/posts', { ...post, role: 'officer', unitId: legal }))).toEqual([
      422,
      'post-outside-authorized-unit',
    ]);
    expect(await codeOf(aigerim('POST', '/posts', { ...post, role: 'unit-officer', unitId: press }))).toEqual([
      422,
      'post-unit-required',
    ]);
  });

  it('keeps unit, post and person apart: a person leaves, the post stays vacant', async () => {
    await limit(3);
    await addPerson('01');
    await addPerson('02');
    const { body } = await aigerim<{ id: string }>('POST', '/posts', post);
    const appoint = (number: string) =>
      aigerim<{ id: string; code?: string }>('POST', '/appointments', {
        personId: personId(moh, number),
        postId: body.id,
        from: '2026-01-05',
      });
    const first = await appoint('01');
    expect(await codeOf(appoint('02') as never)).toEqual([409, 'post-occupied']);
    const early = aigerim('DELETE', `/appointments/${first.body.id}`, { on: '2025-12-31', ground: 'transfer' });
    expect(await codeOf(early)).toEqual([422, 'period-reversed']);
    const leave = () => aigerim('DELETE', `/appointments/${first.body.id}`, { on: '2026-03-02', ground: 'transfer' });
    expect((await leave()).status).toBe(204);
    expect(await codeOf(leave())).toEqual([409, 'appointment-ended']);
    const { body: posts } = await aigerim('GET', '/posts');
    expect(posts).toMatchObject({ items: [{ id: body.id, unitId: press, personId: null }] });
    expect((await appoint('02')).status).toBe(201);
  });

  it('belongs to its body: the akimat sees none of it and can touch none of it', async () => {
    const akimat = service.as(authorizedPerson(turkistan));
    expect((await akimat('GET', '/units')).body).toEqual({ items: [], nextCursor: null });
    expect((await akimat('PATCH', `/units/${legal}`, { name: text('x') }, { 'if-match': '"1"' })).status).toBe(404);
    expect((await akimat('DELETE', `/units/${legal}`)).status).toBe(404);
    expect((await aigerim('GET', `/units/${legal}`)).body).toMatchObject({ active: true, version: 1 });
  });

  it('is changed on the version the caller has seen, and on none unseen', async () => {
    const rename = (headers = {}) => aigerim('PATCH', `/units/${legal}`, { name: text('Жаңа атау') }, headers);
    expect(await codeOf(rename())).toEqual([428, 'if-match-required']);
    const { headers } = await aigerim('GET', `/units/${legal}`);
    const both = await Promise.all([1, 2].map(() => rename({ 'if-match': String(headers.etag) })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('has no circle of superiors', async () => {
    const { body: child } = await aigerim<{ id: string }>('POST', '/units', {
      name: text('Бөлім'),
      superiorUnitId: legal,
    });
    const circle = aigerim('PATCH', `/units/${legal}`, { superiorUnitId: child.id }, { 'if-match': '"1"' });
    expect(await codeOf(circle)).toEqual([422, 'superior-invalid']);
    expect(await codeOf(aigerim('DELETE', `/units/${legal}`))).toEqual([409, 'unit-has-units']);
  });
});
