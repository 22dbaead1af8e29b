import { setClock } from '@baspasoz/testing';
import type { Heard } from '@baspasoz/testing';
import { head } from '../../testing/people.js';
import { register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { PublicStatus } from '../show-public-status/public-status.js';
import type { RequestDetail } from '../show-request/request-detail.js';

const received = '2026-03-20T06:00:00Z';

describe('a request that its author takes back (APPC 88(1))', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('withdrawn');
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });
  beforeEach(() => setClock(service.db, received));

  type Asked = Awaited<ReturnType<typeof register>>;
  const publicPath = ({ number }: Asked, rest = '') => `/public/status/${encodeURIComponent(number)}${rest}`;
  const withdraw = (asked: Asked, changes = {}) =>
    service.post<{ code: string; withdrawnAt: string }>(
      publicPath(asked, '/withdrawal'),
      { code: asked.trackingCode, ...changes },
      { as: 'nobody' },
    );
  const page = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;

  it('stays open with its clock until the head decides; both sides and the queue see it, and the event says no reason', async () => {
    const asked = await register(service);
    const reason = 'Получили сведения из открытых источников.';
    const first = await withdraw(asked, { reason });
    expect(first.status).toBe(200);
    const details = await page(asked.id);
    expect(details).toMatchObject({
      ...{ state: 'new', dueOn: asked.clock.dueOn, withdrawnAt: '2026-03-20T06:00:00.000Z' },
      proceedings: { withdrawn: { reason } },
    });
    expect(details.ledger.at(-1)).toMatchObject({
      ...{ kind: 'request-withdrawn', actorId: null },
      clause: { ru: 'АППК, ст. 88, п. 1' },
    });
    const { body: status } = await service.get<PublicStatus>(`${publicPath(asked)}?code=${asked.trackingCode}`, {
      as: 'nobody',
    });
    expect(status).toMatchObject({ withdrawnAt: '2026-03-20T06:00:00.000Z', closedAt: null });
    const event = (await heard.about(asked.id, 2)).at(-1);
    expect(event).toMatchObject({ type: 'RequestWithdrawn', sequence: 2, data: { number: asked.number } });
    expect(JSON.stringify(event)).not.toContain('источников');

    const ended = await service.post<RequestDetail>(
      `/media-requests/${asked.id}/terminate`,
      { groundCode: 'withdrawn', reasoning: 'Автор отозвал запрос со страницы запроса, рассматривать нечего.' },
      { as: head },
    );
    expect(ended).toMatchObject({ status: 200, body: { state: 'terminated' } });
  });

  it('is taken back once, with number and code, and not after it was decided', async () => {
    const asked = await register(service);
    expect(await withdraw(asked, { code: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' })).toMatchObject({ status: 404 });
    const first = await withdraw(asked);
    await setClock(service.db, '2026-03-20T07:00:00Z');
    expect(await withdraw(asked)).toEqual(first);
    expect((await page(asked.id)).ledger.filter(({ kind }) => kind === 'request-withdrawn')).toHaveLength(1);
    const other = await register(service);
    const text = 'Закуплено лекарств на два миллиарда тенге, и перебоев с ними больше нет.';
    await service.post(`/media-requests/${other.id}/answer`, { language: 'ru', text });
    expect(await withdraw(other)).toMatchObject({ status: 409, body: { code: 'already-closed' } });
  });
});
