import { randomUUID } from 'node:crypto';
import type { ServiceUnderTest } from '@baspasoz/testing';
import {
  authorizedPerson,
  bodyInput,
  coordinationUnderTest,
  moh,
  operator,
  text,
  turkistan,
} from '../../testing/coordination-under-test.js';

const department = randomUUID();
const other = (changes: object) =>
  bodyInput(department, { slug: 'other', bin: '941240001151', numberPrefix: 'ДР', kind: 'presidential', ...changes });

describe('bodies', () => {
  let service: ServiceUnderTest;
  beforeAll(async () => {
    service = await coordinationUnderTest();
  });
  afterAll(() => service.close());
  const register = (input: object, headers = {}) => service.as(operator)('POST', '/bodies', input, headers);

  it.each([
    ['kk', 'Қазақстан Республикасының Мемлекеттік күзет қызметі', /1-тармағы/],
    ['ru', 'Служба государственной охраны Республики Казахстан', /пункт 1 Типового положения/],
    ['en', 'State Security Service of the Republic of Kazakhstan', /¶1/],
  ])('refuse the State Guard Service in %s, citing the clause', async (lang, name, clause) => {
    const { status, body } = await register(other({ name: { ...text('x'), [lang]: name } }), {
      'accept-language': lang,
    });
    expect([status, body.code]).toEqual([422, 'body-excluded']);
    expect(body.title).toMatch(clause);
    const { body: listed } = await service.as(operator)<{ items: { id: string }[] }>('GET', '/bodies');
    expect(listed.items.map(({ id }) => id)).toEqual([moh, turkistan]); // by slug
  });

  it('refuse a BIN whose check digit does not match', async () => {
    const { status, body } = await register(other({ bin: '123456789011' }));
    expect([status, body.code]).toEqual([422, 'bin-invalid']);
    expect(body.errors).toMatchObject([{ field: 'bin' }]);
  });

  it.each([
    ['a BIN', { bin: '980540000397' }],
    ['a slug', { slug: 'moh' }],
    ['an id', { id: moh }],
  ])('refuse %s that another body has', async (_what, taken) => {
    const { status, body } = await register(other(taken));
    expect([status, body.code]).toEqual([409, 'body-exists']);
  });

  it('put a department under a registered central body and nowhere else', async () => {
    const lone = await register(other({ kind: 'department' }));
    expect(lone.body.code).toBe('parent-required');
    const underLocal = await register(other({ kind: 'department', parentId: turkistan }));
    expect(underLocal.body.code).toBe('parent-invalid');
    const centralUnder = await register(other({ kind: 'central', parentId: moh }));
    expect(centralUnder.body.code).toBe('parent-invalid');
    expect((await register(other({ kind: 'department', parentId: moh }))).status).toBe(201);
  });

  it.each([
    ['an unknown kind', { kind: 'private' }, 'kind'],
    ['an unknown zone', { timeZone: 'Asia/Atlantis' }, 'timeZone'],
    ['a name without Kazakh', { name: { ru: 'Орган', en: 'Body' } }, 'name.kk'],
    ['a number for a name', { name: 12 }, 'name'],
    ['a slug with spaces', { slug: "moh'; drop table body" }, 'slug'],
  ])('refuse %s at its field', async (_what, wrong, field) => {
    const { status, body } = await register(other(wrong));
    expect([400, 422]).toContain(status);
    expect(body.errors).toMatchObject([{ field }]);
  });

  it('are shown to anyone without what is not public, and registered by the operator only', async () => {
    const { status, body } = await service.as()<Record<string, unknown>[]>('GET', '/public/bodies');
    expect(status).toBe(200);
    expect(body.find(({ id }) => id === moh)).toEqual({
      id: moh,
      slug: 'moh',
      name: text('Министерство здравоохранения'),
      shortName: text('Минздрав'),
      kind: 'central',
      region: 'KZ-71',
      timeZone: 'Asia/Almaty',
    });
    expect((await service.as(authorizedPerson(moh))('POST', '/bodies', other({}))).status).toBe(403);
    expect((await service.as()('GET', '/bodies')).status).toBe(401);
  });

  it('that are liquidated take no changes and leave the public list', async () => {
    const id = randomUUID();
    await register(bodyInput(id, { slug: 'gone', bin: '000740000728', numberPrefix: 'Г', kind: 'presidential' }));
    const ended = await service.as(operator)('POST', `/bodies/${id}/reorganize`, {
      mode: 'liquidated',
      act: 'Жарлық 2020-01-01 № 1',
      on: '2020-01-01',
    });
    expect([ended.status, ended.headers.etag]).toEqual([200, '"3"']);
    const late = await service.as({ ...operator, body: id })('POST', '/units', { name: text('Отдел') });
    expect([late.status, late.body.code]).toEqual([409, 'body-ended']);
    const listed = await service.as()<{ id: string }[]>('GET', '/public/bodies');
    expect(listed.body.map((each) => each.id)).not.toContain(id);
  });

  it('are changed only on the version the caller has seen', async () => {
    const { headers } = await service.as(operator)('GET', `/bodies/${turkistan}`);
    expect(headers.etag).toBe('"2"');
    const stale = await service.as(operator)(
      'POST',
      `/bodies/${turkistan}/reorganize`,
      { mode: 'reorganised', act: 'Жарлық', on: '2040-01-01' },
      { 'if-match': '"1"' },
    );
    expect([stale.status, stale.body.code]).toEqual([412, 'precondition-failed']);
  });

  it('have addresses by id, and everything else is simply not found', async () => {
    for (const id of ['nonsense', '%00', '0192f000-0000-7000-8000-0000000000ff'])
      expect((await service.as(operator)('GET', `/bodies/${id}`)).status).toBeLessThan(405);
    expect((await service.as(operator)('GET', '/bodies/nonsense')).status).toBe(404);
  });
});
