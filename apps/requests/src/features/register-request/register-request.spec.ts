import { findTablesWithoutPolicy } from '@baspasoz/persistence';
import { routesWithoutPermission } from '@baspasoz/auth';
import { setClock } from '@baspasoz/testing';
import { aigerim, journalist, moh, turkistan } from '../../testing/people.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { Receipt } from '../../registration/receipt.js';

const asked = {
  kind: 'media-request',
  language: 'ru',
  subject: 'Комментарий по закупкам льготных лекарств',
  text: 'Просим сообщить, сколько льготных лекарств закуплено в этом году и на какую сумму.',
  requester: { kind: 'editorial-office', name: 'Марат Сейдахметов', outlet: 'Меридиан', email: 'news@meridian.example' },
};

describe('registering a request', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('register');
    // Friday of the vector in law.md §3.6: five working days later is Wednesday 1 April.
    await setClock(service.db, '2026-03-20T11:00:00Z');
  });
  afterAll(() => service.stop());

  it('gives a receipt with number, time, who accepted it, tracking code and clock', async () => {
    const { status, body } = await service.post<Receipt>('/media-requests', asked);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      number: 'МЗ-2026-0001',
      receivedAt: '2026-03-20T11:00:00.000Z',
      registeredAt: '2026-03-20T11:00:00.000Z',
      acceptedBy: { name: 'Айгерім Қасымова', automatic: false },
      clock: { dueOn: '2026-04-01', registeredOn: '2026-03-20', redirectBy: '2026-03-30' },
    });
    expect(body.trackingCode).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  });

  it('says RequestReceived with ids only, plans its deadlines, writes ledger and audit', async () => {
    const { body } = await service.post<Receipt>('/media-requests', asked);
    const deadlines = await service.rows<{ kind: string }>('select kind from deadline where aggregate_id = $1 order by fire_at', [body.id]);
    expect(deadlines.map(({ kind }) => kind)).toEqual(['two-days', 'redirect', 'one-day', 'due-day', 'due']);
    const ledger = await service.rows<{ kind: string }>('select kind from ledger_entry where request_id = $1 order by id', [body.id]);
    expect(ledger.map(({ kind }) => kind)).toEqual(['registered', 'clock-started']);
    const audit = await service.rows<{ actor: string }>('select actor from audit_entry where subject = $1', [`request:${body.id}`]);
    expect(audit).toEqual([{ actor: `person:${aigerim.sub}` }]);
  });

  it('shuts every table with a body_id and leaves no route without a permission', async () => {
    expect(await findTablesWithoutPolicy(service.db.adminUrl)).toEqual([]);
    expect(routesWithoutPermission(service.app)).toEqual([]);
  });

  it('lets anybody file on the public form, and a journalist name the body', async () => {
    const open = await service.post<Receipt>(`/public/bodies/${turkistan}/media-requests`, { text: 'Жолдар қашан жөнделеді?' }, { as: 'nobody' });
    expect(open).toMatchObject({ status: 201, body: { acceptedBy: { automatic: true }, formalDefects: ['requester-unnamed'] } });
    const named = await service.post<Receipt>('/media-requests', { ...asked, bodyId: moh }, { as: journalist });
    expect(named).toMatchObject({ status: 201, body: { body: { id: moh } } });
  });
});
