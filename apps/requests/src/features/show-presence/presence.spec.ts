import { aigerim, baurzhan, daniyar, journalist } from '../../testing/people.js';
import { register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { Present } from './presence.handler.js';

describe('presence at a request', () => {
  let service: SpecService;
  let id: string;
  beforeAll(async () => {
    service = await startSpecService('presence');
    ({ id } = await register(service));
  });
  afterAll(() => service.stop());

  const here = (doing: string, as = daniyar, at = service) =>
    at.put<{ items: Present[] }>(`/media-requests/${id}/presence`, { doing }, { as });
  const seen = async (as = aigerim, at = service) =>
    (await at.get<{ items: Present[] }>('/media-requests/presence', { as })).body.items;

  it('shows colleagues who reads and who answers, never oneself', async () => {
    await here('reading');
    expect(await seen()).toEqual([{ requestId: id, personId: daniyar.sub, name: 'Данияр Омаров', doing: 'reading' }]);
    await here('answering');
    expect(await seen()).toMatchObject([{ doing: 'answering' }]);
    expect(await seen(daniyar)).toEqual([]);
    expect((await here('reading', aigerim)).body.items).toMatchObject([{ personId: daniyar.sub, doing: 'answering' }]);
  });

  it('outlives the replica that took it down', async () => {
    const second = await service.replica();
    await here('answering', daniyar, second);
    await second.stop();
    expect(await seen()).toMatchObject([{ personId: daniyar.sub }]);
  });

  it('ends when the request is closed, or when nothing was heard for a minute', async () => {
    expect((await service.remove(`/media-requests/${id}/presence`, { as: daniyar })).status).toBe(204);
    expect(await seen()).toEqual([]);
    await here('reading');
    await service.rows(`update presence set seen_at = seen_at - interval '61 seconds'`);
    expect(await seen()).toEqual([]);
  });

  it('is told to nobody outside the body, and says nothing on Kafka or in the audit chain', async () => {
    const before = await service.rows(
      `select count(*)::int as n from outbox union all select count(*)::int from audit_entry`,
    );
    await here('answering');
    expect(await seen(baurzhan)).toEqual([]);
    expect((await here('reading', baurzhan)).body).toMatchObject({ code: 'request-not-found' });
    expect((await here('reading', journalist)).status).toBe(403);
    expect(
      await service.rows(`select count(*)::int as n from outbox union all select count(*)::int from audit_entry`),
    ).toEqual(before);
  });
});
