import { routesWithoutPermission } from '@baspasoz/auth';
import { findTablesWithoutPolicy, verifyAudit } from '@baspasoz/persistence';
import { setClock } from '@baspasoz/testing';
import { aigerim, journalist, moh, turkistan } from '../../testing/people.js';
import { asked, register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { Receipt } from '../../registration/receipt.js';

describe('registering a request', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('register');
    // Friday of the vector in law.md §3.6: five working days later is Wednesday 1 April.
    await setClock(service.db, '2026-03-20T11:00:00Z');
  });
  afterAll(() => service.stop());

  const kindsOf = (sql: string, id: string) =>
    service.rows<{ kind: string }>(sql, [id]).then((rows) => rows.map(({ kind }) => kind));

  it('gives a receipt with number, time, who accepted it, tracking code and clock', async () => {
    const body = await register(service);
    expect(body).toMatchObject({
      number: 'МЗ-2026-0001',
      receivedAt: '2026-03-20T11:00:00.000Z',
      registeredAt: '2026-03-20T11:00:00.000Z',
      acceptedBy: { name: 'Айгерім Қасымова', post: { ru: 'уполномоченное лицо' }, automatic: false },
      clock: { dueOn: '2026-04-01', registeredOn: '2026-03-20', redirectBy: '2026-03-30' },
    });
    expect(body.trackingCode).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  });

  it('keeps of the tracking code its hash alone', async () => {
    const { trackingCode } = await register(service, {}, { key: 'kept-by-hash' });
    const dump = await service.rows(
      'select r::text, i::text as idem from media_request r left join idempotent_registration i on i.request_id = r.id',
    );
    expect(JSON.stringify(dump)).not.toContain(trackingCode.replaceAll('-', ''));
    expect(JSON.stringify(dump)).not.toContain(trackingCode);
  });

  it('plans its deadlines and writes ledger and audit chain', async () => {
    const { id } = await register(service);
    expect(await kindsOf('select kind from deadline where aggregate_id = $1 order by fire_at', id)).toEqual([
      'two-days',
      'redirect',
      'one-day',
      'due-day',
      'due',
    ]);
    expect(await kindsOf('select kind from ledger_entry where request_id = $1 order by id', id)).toEqual([
      'registered',
      'clock-started',
    ]);
    const audit = await service.rows('select actor, action from audit_entry where subject = $1', [`request:${id}`]);
    expect(audit).toEqual([{ actor: `person:${aigerim.sub}`, action: 'register-request' }]);
    expect(await verifyAudit({ url: service.db.ownerUrl })).toMatchObject({ ok: true });
  });

  it('shuts every table with a body_id and leaves no route without a permission', async () => {
    expect(await findTablesWithoutPolicy(service.db.adminUrl)).toEqual([]);
    expect(routesWithoutPermission(service.app)).toEqual([]);
  });

  it('lets anybody file on the public form, unclear or nameless as it may be (APPC 64(1))', async () => {
    const open = await service.post<Receipt>(
      `/public/bodies/${turkistan}/media-requests`,
      { text: 'Жолдар қашан жөнделеді?' },
      { as: 'nobody' },
    );
    expect(open).toMatchObject({
      status: 201,
      body: { acceptedBy: { automatic: true }, formalDefects: ['requester-unnamed'] },
    });
    const unclear = await service.post<Receipt>(
      `/public/bodies/${turkistan}/media-requests`,
      { text: '???' },
      { as: 'nobody' },
    );
    expect(unclear.status).toBe(201);
  });

  it('lets a journalist name the body, but not the time of receipt nor a channel of the office', async () => {
    const named = await service.post<Receipt>('/media-requests', { ...asked, bodyId: moh }, { as: journalist });
    expect(named).toMatchObject({ status: 201, body: { body: { id: moh }, acceptedBy: { automatic: true } } });
    for (const forbidden of [{ channel: 'oral' }, { receivedAt: '2026-03-01T05:00:00Z' }]) {
      const answer = await service.post('/media-requests', { ...asked, bodyId: moh, ...forbidden }, { as: journalist });
      expect(answer).toMatchObject({ status: 403, body: { code: 'channel-not-allowed' } });
    }
  });

  it('asks the officer about the warning of the recording, and registers also without the warning (art. 36)', async () => {
    const oral = { channel: 'oral', requester: { kind: 'journalist', name: 'Олжас', phone: '+7 700 000 00 12' } };
    const silent = await service.post('/media-requests', { ...asked, ...oral });
    expect(silent).toMatchObject({ status: 400, body: { code: 'recording-warning-missing' } });
    const { formalDefects } = await register(service, {
      ...oral,
      requester: { ...oral.requester, recordingWarned: false },
    });
    expect(formalDefects).toEqual(['recording-not-announced']);
  });

  it('takes the real time of receipt with a reason, and starts the clock there', async () => {
    const late = { channel: 'paper', receivedAt: '2026-03-13T04:00:00Z' };
    const without = await service.post('/media-requests', { ...asked, ...late });
    expect(without).toMatchObject({
      status: 400,
      body: { code: 'late-reason-required', errors: [{ field: 'lateReason' }] },
    });
    const receipt = await register(service, { ...late, lateReason: 'Письмо пришло в другое здание' });
    expect(receipt.clock).toMatchObject({ registeredOn: '2026-03-13', dueOn: '2026-03-20' });
  });
});
