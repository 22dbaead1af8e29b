import { randomUUID } from 'node:crypto';
import { eventually, setClock } from '@baspasoz/testing';
import { deputy, head, moh } from '../testing/people.js';
import { act, confirmed, draft, newsroom, published } from '../testing/publications.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

describe('what coordination tells', () => {
  let service: SpecService;
  let sections: Record<string, string>;
  beforeAll(async () => {
    service = await startSpecService('own-copy');
    await setClock(service.db, '2026-11-24T06:00:00Z');
    sections = await newsroom(service, `moh-${moh}`);
    await service.consume();
  });
  afterAll(() => service.stop());

  const say = (type: string, data: object, bodyId = moh) =>
    service.publish({
      type,
      subject: bodyId,
      bodyId,
      sequence: 1,
      correlationId: randomUUID(),
      data,
    } as Parameters<SpecService['publish']>[0]);
  const rows = (sql: string) => service.rows<Record<string, unknown>>(sql, [moh]);

  it('moves the running terms with the calendar, once, and later terms follow it', async () => {
    await published(service, String(sections['news']));
    const reason = { kk: 'Көшірілген демалыс күні', ru: 'Перенос', en: 'Day off moved' };
    await say('CalendarChanged', {
      version: 1,
      timeZone: 'Asia/Almaty',
      workingHours: { from: '09:00', to: '18:00' },
      days: [{ date: '2026-11-25', kind: 'off', reason, act: '№ 12' }],
    });
    await eventually(async () => {
      const [section] = await rows(
        `select fresh_due_on::text as due, fresh_until from section where body_id = $1 and kind = 'news'`,
      );
      expect(section).toEqual({ due: '2026-11-26', fresh_until: new Date('2026-11-26T13:00:00Z') });
    });
  });

  it('lets the deputy approve from the moment the head is away', async () => {
    const reason = 'Тасқын туралы хабар';
    const asked = await act(service, await draft(service, String(sections['news'])), 'ask-immediate', {
      confirmed,
      reason,
    });
    const away = {
      absenceId: randomUUID(),
      personId: head.sub,
      from: '2026-11-24',
      to: '2026-11-25',
      cancelled: false,
    };
    await say('AbsenceRecorded', away);
    await eventually(async () => expect(await rows('select from absence where body_id = $1')).toHaveLength(1));
    expect((await act(service, asked, 'approve-immediately', {}, deputy)).state).toBe('published');
  });

  it('lets nobody approve in the place of the head who is no longer deputy', async () => {
    const reason = 'Дауыл туралы хабар';
    const asked = await act(service, await draft(service, String(sections['news'])), 'ask-immediate', {
      confirmed,
      reason,
    });
    await say('DeputyDismissed', { personId: deputy.sub, order: 1, on: '2026-11-24', ground: 'transfer' });
    await eventually(async () =>
      expect(await rows('select from leader where body_id = $1 and until_date is not null')).toHaveLength(1),
    );
    const refused = await service.post(
      `/publications/${asked.id}/approve-immediately`,
      { version: asked.version },
      { as: deputy },
    );
    expect(refused).toMatchObject({ body: { code: 'not-acting-head' } });
  });

  it('ends the terms of a liquidated body, which then publishes nothing', async () => {
    await say('BodyReorganized', { bodyId: moh, mode: 'liquidated', act: '№ 500', on: '2026-11-24' });
    await eventually(async () =>
      expect(await rows('select from section where body_id = $1 and fresh_until is not null')).toEqual([]),
    );
    const refused = await service.post('/publications', { sectionId: sections['news'], editions: {} });
    expect(refused).toMatchObject({ status: 409, body: { code: 'body-closed' } });
  });
});
