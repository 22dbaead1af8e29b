import { randomUUID } from 'node:crypto';
import { baurzhan, daniyar, legalUnit, saule } from '../../testing/people.js';
import { register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { BulkOutcome } from './bulk-assign.handler.js';

describe('giving several requests at once', () => {
  let service: SpecService;
  const ids: string[] = [];
  beforeAll(async () => {
    service = await startSpecService('bulk');
    for (let n = 0; n < 4; n += 1) ids.push((await register(service)).id);
    await service.post(`/media-requests/${ids[3]}/answer`, {
      language: 'ru',
      text: 'Закуплено 1200 упаковок, поставки завершены в марте этого года.',
    });
  });
  afterAll(() => service.stop());

  const bulk = (requestIds: string[], to: object, as = daniyar) =>
    service.post<{ items: BulkOutcome[] }>(
      '/media-requests/bulk-assign',
      { requestIds, ...to },
      { as, language: 'ru' },
    );
  const assignments = () =>
    service.rows<{ type: string }>(
      `select type from audit_entry, lateral (select action as type) a where action = 'assign-request'`,
    );

  it('says for each what became of it; one that cannot be given stops no other', async () => {
    const stranger = randomUUID();
    const { status, body } = await bulk([ids[0]!, ids[3]!, stranger, ids[1]!], { assigneeId: daniyar.sub });
    expect(status).toBe(200);
    expect(body.items.map(({ requestId, outcome, problem }) => [requestId, outcome, problem?.code ?? null])).toEqual([
      [ids[0], 'assigned', null],
      [ids[3], 'refused', 'already-closed'],
      [stranger, 'refused', 'request-not-found'],
      [ids[1], 'assigned', null],
    ]);
    expect(body.items[1]?.problem?.title).toMatch(/^Запрос .+/);
  });

  it('sent twice changes nothing the second time', async () => {
    const before = (await assignments()).length;
    const { body } = await bulk([ids[0]!, ids[1]!], { assigneeId: daniyar.sub });
    expect(body.items.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
    expect(await assignments()).toHaveLength(before);
    expect((await bulk([ids[0]!, ids[2]!], { unitId: legalUnit })).body.items.map(({ outcome }) => outcome)).toEqual([
      'assigned',
      'assigned',
    ]);
  });

  it('gives nothing when whom to is wrong, or who asks may not', async () => {
    const before = (await assignments()).length;
    expect((await bulk([ids[0]!], {})).body).toMatchObject({ code: 'assignee-missing' });
    expect((await bulk([ids[0]!], { assigneeId: randomUUID() })).body).toMatchObject({ code: 'unknown-assignee' });
    expect((await bulk([], { assigneeId: daniyar.sub })).status).toBe(400);
    expect((await bulk([ids[0]!, ids[0]!], { assigneeId: daniyar.sub })).status).toBe(400);
    expect((await bulk([ids[0]!], { assigneeId: daniyar.sub }, saule)).status).toBe(403);
    expect((await bulk([ids[0]!], { assigneeId: baurzhan.sub }, baurzhan)).body.items).toMatchObject([
      { outcome: 'refused', problem: { code: 'request-not-found' } },
    ]);
    expect(await assignments()).toHaveLength(before);
  });
});
