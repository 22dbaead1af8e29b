import { setClock } from '@baspasoz/testing';
import { daniyar, journalist } from '../../testing/people.js';
import { register } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';
import type { RequestDetail } from '../show-request/request-detail.js';

describe('a reply that came by voice or on paper', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('note-reply');
  });
  afterAll(() => service.stop());
  beforeEach(() => setClock(service.db, '2026-03-20T11:00:00Z'));

  const asked = async () => {
    const { id } = await register(service);
    const question = { kind: 'clarification', text: 'За какой год?' };
    const { body } = await service.post<RequestDetail>(`/media-requests/${id}/questions`, question);
    await setClock(service.db, '2026-03-20T11:30:00Z');
    return { id, path: `/media-requests/${id}/questions/${body.proceedings.questions[0]?.id}/reply` };
  };

  it('is written down by an officer with its real time, once, and stands in the ledger under their name', async () => {
    const { path } = await asked();
    const reply = { text: 'Сказал по телефону: за 2026 год.', receivedAt: '2026-03-20T11:10:00Z' };
    const { status, body } = await service.post<RequestDetail>(path, reply, { as: daniyar });
    expect(status).toBe(200);
    expect(body.proceedings.questions).toMatchObject([
      { reply: reply.text, repliedAt: expect.stringContaining('11:10') },
    ]);
    expect(body.ledger).toContainEqual(expect.objectContaining({ kind: 'requester-replied', actorId: daniyar.sub }));
    expect(await service.post(path, reply)).toMatchObject({ status: 409, body: { code: 'question-not-open' } });
  });

  it('is not from before the question nor from the future, and is nobody’s but the office’s to write', async () => {
    const { path } = await asked();
    for (const receivedAt of ['2026-03-20T10:59:00Z', '2026-03-20T11:31:00Z'])
      expect(await service.post(path, { text: 'За 2026 год.', receivedAt })).toMatchObject({
        status: 400,
        body: { errors: [{ field: 'receivedAt' }] },
      });
    expect(await service.post(path, { text: ' ' })).toMatchObject({ status: 400 });
    expect((await service.post(path, { text: 'За 2026 год.' }, { as: journalist })).status).toBe(403);
  });
});
