import { randomUUID } from 'node:crypto';
import type { AnyOutgoingEvent } from '@baspasoz/messaging';
import { KafkaEventStrategy } from '@baspasoz/messaging';
import { eventually, setClock } from '@baspasoz/testing';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { journalist, moh, turkistan } from '../testing/people.js';
import { asked, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

describe('an accredited journalist', () => {
  let service: SpecService;
  let sequence = 0;
  const [withAccount, without] = [randomUUID(), randomUUID()];
  const reporter = { requester: { kind: 'journalist', name: 'Динара Әлімова' } };

  beforeAll(async () => {
    service = await startSpecService('accredited');
    service.app.connectMicroservice({ strategy: service.app.get(KafkaEventStrategy) });
    await service.app.startAllMicroservices();
    await setClock(service.db, '2026-03-20T11:00:00Z');
    await grant(withAccount, 'МЗ-А-2026-0001', { personId: journalist.sub ?? '' });
    await grant(without, 'МЗ-А-2026-0002', {});
    await known(2);
  });
  afterAll(() => service.stop());

  const tell = (subject: string, event: Pick<AnyOutgoingEvent, 'type' | 'data'>) =>
    service.publish({
      ...event,
      subject,
      bodyId: moh,
      sequence: ++sequence,
      correlationId: randomUUID(),
    } as AnyOutgoingEvent);
  const grant = (accreditationId: string, number: string, person: { personId?: string }) =>
    tell(accreditationId, {
      type: 'AccreditationGranted',
      data: {
        accreditationId,
        number,
        journalistId: randomUUID(),
        outletId: randomUUID(),
        ...person,
        kind: 'permanent',
        grantedAt: '2026-03-02T05:00:00Z',
        validUntil: '2027-03-02',
      },
    });
  const known = (count: number, where = 'true') =>
    eventually(async () => {
      const found = await service.rows(`select from accredited_journalist where body_id = $1 and ${where}`, [moh]);
      expect(found).toHaveLength(count);
    });
  const recognised = async (id: string) =>
    (await service.get<RequestDetail>(`/media-requests/${id}`)).body.requester.accreditation;
  const askSignedIn = (changes: object = {}) =>
    register(service, { ...reporter, bodyId: moh, ...changes }, { as: journalist });

  it('is recognised by the account when signed in, and the request shows the number', async () => {
    const { id } = await askSignedIn();
    expect(await recognised(id)).toEqual({ id: withAccount, number: 'МЗ-А-2026-0001' });
  });

  it('is recognised by the number an officer names, however it is typed', async () => {
    const { id } = await register(service, {
      requester: { ...reporter.requester, accreditationNumber: ' мз-а-2026-0002 ' },
    });
    expect(await recognised(id)).toEqual({ id: without, number: 'МЗ-А-2026-0002' });
  });

  it('is told when the number is of nobody; a request without a number is registered as ever', async () => {
    const named = { ...asked, requester: { ...reporter.requester, accreditationNumber: 'МЗ-А-2026-0999' } };
    expect(await service.post('/media-requests', named)).toMatchObject({
      status: 422,
      body: { code: 'accreditation-not-recognised', errors: [{ field: 'requester.accreditationNumber' }] },
    });
    expect(await recognised((await register(service, reporter)).id)).toBeNull();
  });

  it('is recognised by the body that accredited, and by no other', async () => {
    const { id } = await askSignedIn({ bodyId: turkistan });
    expect(await service.rows('select from recognised_accreditation where request_id = $1', [id])).toEqual([]);
  });

  it('nobody names a number of their own on the way in', async () => {
    const { id } = await askSignedIn({
      bodyId: turkistan,
      requester: { ...reporter.requester, accreditationNumber: 'МЗ-А-2026-0002' },
    });
    expect(await service.rows('select from recognised_accreditation where request_id = $1', [id])).toEqual([]);
  });

  it('is not recognised after the last day, nor once revoked; what was recognised before stays', async () => {
    const before = await askSignedIn();
    await setClock(service.db, '2027-03-03T06:00:00Z');
    expect(await recognised((await askSignedIn()).id)).toBeNull();
    await setClock(service.db, '2026-03-20T11:00:00Z');
    await tell(withAccount, {
      type: 'AccreditationRevoked',
      data: {
        accreditationId: withAccount,
        number: 'МЗ-А-2026-0001',
        journalistId: randomUUID(),
        groundCode: 'editor-statement',
        revokedAt: '2026-03-20T10:00:00Z',
      },
    });
    await known(1, 'revoked_at is not null');
    expect(await recognised((await askSignedIn()).id)).toBeNull();
    expect(await recognised(before.id)).toMatchObject({ id: withAccount });
  });
});
