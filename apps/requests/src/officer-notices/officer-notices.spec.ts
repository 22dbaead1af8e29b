import { eventually, setClock } from '@baspasoz/testing';
import { composeOfficerNotice } from './compose-officer-notice.js';
import { officerNoticeKinds } from './officer-notices.js';
import { aigerim, daniyar, head } from '../testing/people.js';
import { asked, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { RequestDetail } from '../features/show-request/request-detail.js';

const received = '2026-03-20T08:00:00Z';
const byPhone = { requester: { ...asked.requester, email: undefined, phone: '+7 701 000 00 00' } };
const wanted = { reason: 'Сведения ведут несколько обладателей.', holders: ['Минздрав', 'Акимат'] };

describe('officers are written to', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('officer-notices');
  });
  afterAll(() => service.stop());
  beforeEach(() => setClock(service.db, received));

  const at = async (time: string) => {
    await setClock(service.db, time);
    await service.sweepAll();
    await service.sweepAll();
  };
  const told = async (id: string) =>
    (
      await service.rows<{ who: string; kind: string }>(
        'select recipient_id as who, kind from officer_notice where request_id = $1 order by created_at, kind',
        [id],
      )
    ).map(({ who, kind }) => [who, kind]);
  const states = async (id: string) =>
    (
      await service.rows<{ kind: string; state: string }>(
        'select kind, state from officer_notice where request_id = $1 order by kind',
        [id],
      )
    ).map(({ kind, state }) => `${kind} ${state}`);

  it('whoever has the request two days, one day before and on the day of its term, each once', async () => {
    const { id } = await register(service, byPhone);
    await service.post(`/media-requests/${id}/assign`, { assigneeId: daniyar.sub });
    await at('2026-03-30T04:00:00Z');
    await at('2026-03-31T04:00:00Z');
    await at('2026-04-01T04:00:00Z');
    await at('2026-04-01T13:30:00Z');
    expect(await told(id)).toEqual([
      [daniyar.sub, 'two-days'],
      [daniyar.sub, 'one-day'],
      [daniyar.sub, 'due-day'],
    ]);
  });

  it('the authorized person while nobody has it, and only with what is still true after a standstill', async () => {
    const { id } = await register(service, byPhone);
    await at('2026-04-01T05:00:00Z');
    expect(await told(id)).toEqual([[aigerim.sub, 'due-day']]);
    const over = await register(service, byPhone);
    await at('2026-06-01T05:00:00Z');
    expect(await told(over.id)).toEqual([]);
  });

  it('whoever an approval waits for, and again a working day later; nothing once it is decided or taken back', async () => {
    const { id } = await register(service, byPhone);
    const ask = () => service.post<RequestDetail>(`/media-requests/${id}/ask-extension`, wanted, { as: daniyar });
    const { body } = await ask();
    expect((await told(id)).toSorted()).toEqual(
      [
        [head.sub, 'approval-waits'],
        [head.sub, 'approval-reminder'],
      ].toSorted(),
    );
    await service.post(
      `/approvals/${body.proceedings.asked[0]!.id}/return`,
      { version: 1, comment: 'Нет' },
      { as: head },
    );
    expect(await states(id)).toContain('approval-reminder stopped');
    await ask();
    await service.post(`/media-requests/${id}/ask-extension/withdraw`, {}, { as: daniyar });
    await eventually(async () =>
      expect((await states(id)).filter((one) => one.startsWith('approval-reminder'))).toEqual([
        'approval-reminder stopped',
        'approval-reminder stopped',
      ]),
    );
  });

  it('in no language with anything of the requester beyond number and subject', () => {
    const facts = {
      body: 'Орган',
      number: 'МЗ-2026-000017',
      subject: 'Тема',
      dueAt: '01.04.2026 18:30',
      link: 'https://x.test/r',
    };
    for (const kind of officerNoticeKinds)
      for (const language of ['kk', 'ru', 'en'] as const) {
        const { subject, text } = composeOfficerNotice(kind, facts, language);
        expect(subject.startsWith('МЗ-2026-000017: ')).toBe(true);
        expect(text).toContain('https://x.test/r');
        expect(text).toContain('01.04.2026 18:30');
        expect(`${subject}${text}`).not.toMatch(/undefined|null|\[object/);
      }
  });
});
