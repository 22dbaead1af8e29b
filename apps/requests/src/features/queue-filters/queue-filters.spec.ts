import { aigerim, baurzhan, daniyar } from '../../testing/people.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { QueueFilter } from './queue-filters.handler.js';

describe('saved filters', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('filters');
  });
  afterAll(() => service.stop());

  const save = (filter: object, as = daniyar) => service.post<QueueFilter>('/queue-filters', filter, { as });
  const names = async (as: typeof daniyar) =>
    (await service.get<{ items: QueueFilter[] }>('/queue-filters', { as })).body.items.map(({ name }) => name);

  it("are a person's own, and the office's when shared", async () => {
    const criteria = { view: 'overdue', language: 'kk', q: 'дәрі' };
    const own = await save({ name: 'Менің қазақшам', shared: false, criteria });
    expect(own).toMatchObject({ status: 201, body: { own: true, criteria } });
    await save({ name: 'Для всех', shared: true, criteria: { view: 'stuck' } });
    expect(await names(daniyar)).toEqual(['Для всех', 'Менің қазақшам']);
    expect(await names(aigerim)).toEqual(['Для всех']);
    expect(await names(baurzhan)).toEqual([]);
  });

  it('have one name each; what is no criterion is refused', async () => {
    expect((await save({ name: ' для  ВСЕХ ', shared: false, criteria: {} })).body).toMatchObject({
      code: 'filter-name-taken',
    });
    expect((await save({ name: 'Для всех', shared: false, criteria: {} }, aigerim)).status).toBe(201);
    for (const wrong of [
      { name: '  ', shared: false, criteria: {} },
      { name: 'x', shared: 'yes', criteria: {} },
      { name: 'x', shared: false },
      { name: 'x', shared: false, criteria: { view: 'nothing' } },
      { name: 'x', shared: false, criteria: { sql: '1' } },
      { name: 'x'.repeat(61), shared: false, criteria: {} },
    ])
      expect((await save(wrong)).status).toBe(400);
  });

  it('are deleted by their owner only', async () => {
    const { body } = await service.get<{ items: QueueFilter[] }>('/queue-filters', { as: aigerim });
    const shared = body.items.find(({ own }) => !own)!;
    expect((await service.remove(`/queue-filters/${shared.id}`, { as: aigerim })).status).toBe(404);
    expect((await service.remove(`/queue-filters/${shared.id}`, { as: baurzhan })).status).toBe(404);
    expect((await service.remove(`/queue-filters/${shared.id}`, { as: daniyar })).status).toBe(204);
    expect(await names(aigerim)).toEqual(['Для всех']);
  });

  it('are not without end', async () => {
    for (let n = 0; (await save({ name: `Сүзгі ${n}`, shared: false, criteria: {} }, baurzhan)).status === 201; n += 1)
      expect(n).toBeLessThan(30);
    expect(await names(baurzhan)).toHaveLength(30);
  });
});
