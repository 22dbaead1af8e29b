import type { Heard } from '@baspasoz/testing';
import type { RequestDetail } from '../features/show-request/request-detail.js';
import { saule } from '../testing/people.js';
import { asked, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

const iin = '940140000385';

describe('the IIN or BIN of a requester', () => {
  let service: SpecService;
  let heard: Heard;
  beforeAll(async () => {
    service = await startSpecService('identifier');
    heard = await service.heard();
  });
  afterAll(async () => {
    await heard.stop();
    await service.stop();
  });

  const named = (iinBin: string) => ({ requester: { ...asked.requester, iinBin } });
  const shown = async (id: string, as?: typeof saule) =>
    (await service.get<RequestDetail>(`/media-requests/${id}`, as ? { as } : {})).body.requester.iinBin;

  it('is kept where it is given, and nobody has to give it', async () => {
    expect(await shown((await register(service, named(iin))).id)).toBe(iin);
    expect(await shown((await register(service)).id)).toBeNull();
  });

  it('is refused beside its field when the check digit does not fit, in the language of the caller', async () => {
    const { status, body } = await service.post(
      '/media-requests',
      { ...asked, ...named('940140000386') },
      { language: 'kk' },
    );
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: [{ field: 'requester.iinBin', code: 'check-digit', message: expect.stringContaining('ЖСН') as string }],
    });
  });

  it('is not for an officer of a unit, and goes into no event and no audit entry', async () => {
    const { id } = await register(service, named(iin));
    await service.rows('update statutory_clock set assignee_id = $2 where request_id = $1', [id, saule.sub]);
    expect(await shown(id, saule)).toBeNull();
    const events = await heard.about(id, 1);
    expect(events[0]).toMatchObject({ type: 'RequestReceived' });
    expect(JSON.stringify(events)).not.toContain(iin);
    expect(await service.rows('select from audit_entry where content like $1', [`%${iin}%`])).toEqual([]);
  });
});
