import { randomUUID } from 'node:crypto';
import { eventually, setClock } from '@baspasoz/testing';
import { look } from './testing/look.js';
import { SpecBody } from './testing/spec-body.js';
import { openMonitoring } from './testing/spec-monitoring.js';
import type { SpecMonitoring } from './testing/spec-monitoring.js';

const over = '2026-03-30T13:30:00Z';
const clause = {
  kk: 'Журналистерді аккредиттеудің үлгілік қағидалары (2024)',
  ru: 'Типовые правила аккредитации журналистов (2024)',
  en: 'Model rules for accreditation of journalists (2024)',
};

interface Card {
  matter: { kind: string; subjectId: string; params: Record<string, string | null> };
  severity: string;
}

describe('a duty that was not met in its term reaches the head', () => {
  let on: SpecMonitoring;

  beforeAll(async () => {
    on = await openMonitoring('duties');
    await setClock(on.db, over);
    await on.startNotifier();
  });
  afterAll(() => on.close());

  const cardsOf = async (body: SpecBody): Promise<Card[]> =>
    (await body.call(body.head, 'first-head', 'GET', '/notifications')).body!['items'] as Card[];
  const termOver = (body: SpecBody, accreditationId: string) =>
    on.bus.tell(body.id, 'AccreditationTermBreached', accreditationId, {
      accreditationId,
      number: 'МЗ-А-2026-0001',
      dueOn: '2026-03-30',
      dueAt: over,
      strategicObject: false,
      lateRegistration: false,
      clause,
      legalProfile: 'KZ-2024',
    });
  const stale = (body: SpecBody, sectionId: string, staleSince: string) =>
    on.bus.tell(body.id, 'SectionBecameStale', sectionId, {
      sectionId,
      resourceId: randomUUID(),
      staleSince,
      clause,
      legalProfile: 'KZ-2024',
    });
  const publish = (body: SpecBody, sectionId: string, publishedAt: string) =>
    on.bus.tell(body.id, 'PublicationPublished', randomUUID(), {
      publicationId: randomUUID(),
      sectionId,
      languages: ['kk', 'ru'],
      publishedAt,
      immediate: false,
      release: 1,
    });
  /** Until monitoring has taken in what was published; the two kinds of event come by different partitions. */
  const known = (sectionId: string, publishedAt: string) =>
    eventually(async () =>
      expect(
        await look(on.db.adminUrl, 'select 1 from section where section_id = $1 and last_published_at = $2', [
          sectionId,
          publishedAt,
        ]),
      ).toHaveLength(1),
    );

  const enquiry = { enquiryId: randomUUID(), unitId: randomUUID() };
  test('what became of an instruction comes back to the head, and a term told late does not undo a reply', async () => {
    const body = new SpecBody(on);
    await body.settle();
    await termOver(body, randomUUID());
    const card = await eventually(async () => {
      const [found] = await cardsOf(body);
      if (!found) throw new Error('no card yet');
      return found as Card & { id: string };
    });
    const { body: told } = await body.call(body.head, 'first-head', 'POST', `/notifications/${card.id}/instruct`, {
      unitId: body.unitId,
      text: 'Шешіңіз',
      dueOn: '2026-04-02',
    });
    const instructionId = (told!['instruction'] as { id: string }).id;
    const instruction = async () => {
      const all = await body.call(body.head, 'first-head', 'GET', '/notifications?state=all');
      return (all.body!['items'] as { instruction: { state: string | null } }[])[0]?.instruction.state;
    };
    expect(await instruction()).toBeNull();
    const tell = (type: 'UnitEnquirySent' | 'UnitEnquiryOverdue', dueAt: string) =>
      on.bus.tell(body.id, type, enquiry.enquiryId, { ...enquiry, instructionId, dueAt });
    await tell('UnitEnquirySent', '2026-04-02T13:30:00Z');
    await eventually(async () => expect(await instruction()).toBe('received'));
    await tell('UnitEnquiryOverdue', '2026-04-02T13:30:00Z');
    await eventually(async () => expect(await instruction()).toBe('overdue'));
    const answered = { outcome: 'replied' as const, answeredAt: over, answeredBy: randomUUID(), late: true };
    await on.bus.tell(body.id, 'UnitEnquiryAnswered', enquiry.enquiryId, { ...enquiry, instructionId, ...answered });
    await eventually(async () => expect(await instruction()).toBe('replied'));
    const late = await tell('UnitEnquiryOverdue', '2026-04-02T13:30:00Z');
    await eventually(async () =>
      expect(await look(on.db.adminUrl, 'select 1 from inbox where event_id = $1', [late])).toHaveLength(1),
    );
    expect(await instruction()).toBe('replied');
  });

  test('an application for accreditation that nobody decided on, by mail and card, once however often it is told', async () => {
    const body = new SpecBody(on);
    await body.settle({ head: 'kk' });
    const id = randomUUID();
    await termOver(body, id);
    await termOver(body, id);
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    expect(body.said('HeadNotified')[0]!.data).toMatchObject({
      matter: { kind: 'deadline-breached', subjectId: id },
      recipientRole: 'first-head',
      severity: 'medium',
    });
    const [mail, ...more] = body.mailsTo(body.head);
    expect(more).toEqual([]);
    expect(mail!.subject).toBe('МЗ-А-2026-0001: аккредиттеу туралы шешім мерзімінде қабылданбады');
    expect(mail!.text).toContain('30.03.2026 қоса алғанға дейін шешім қабылданбады');
    expect(mail!.text).toContain('бас тарту деп саналады (ӘРПК 91-баптың 2-тармағы)');
    expect(mail!.text).toContain(`Негіз: ${clause.kk}`);
    expect(mail!.text).toContain(`https://baspasoz.test/accreditations/${id}`);
    expect(mail!.text).not.toMatch(/undefined|null|\[object/);
    expect(await cardsOf(body)).toMatchObject([
      {
        severity: 'medium',
        matter: { kind: 'accreditation-term-breached', subjectId: id, params: { number: 'МЗ-А-2026-0001' } },
      },
    ]);
  });

  test('a decision, though late, ends the escalation; the head still sees the matter and when it was decided', async () => {
    const body = new SpecBody(on);
    await body.settle();
    const id = randomUUID();
    await termOver(body, id);
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    const refused = { accreditationId: id, number: 'МЗ-А-2026-0001', groundCode: 'media-suspended', late: true };
    await on.bus.tell(body.id, 'AccreditationRefused', id, { ...refused, refusedAt: '2026-03-31T05:00:00Z' });
    await eventually(async () => expect((await body.notification()).escalate_at).toBeNull());
    expect((await cardsOf(body))[0]!.matter.params).toMatchObject({ settledAt: '2026-03-31T05:00:00Z' });
  });

  test('a complaint neither satisfied nor sent on, once however often it is told, until it is sent on', async () => {
    const body = new SpecBody(on);
    await body.settle({ head: 'kk' });
    const [requestId, complaintId] = [randomUUID(), randomUUID()];
    const complaint = { requestId, number: 'МЗ-2026-000017', complaintId };
    const appealClause = { kk: 'ӘРПК 91-баптың 4-тармағы', ru: 'АППК, ст. 91, п. 4', en: 'APPC, art. 91(4)' };
    const termOfComplaint = { ...complaint, dueAt: over, dueOn: '2026-03-30', clause: appealClause };
    const overdue = (data = termOfComplaint) => on.bus.tell(body.id, 'ComplaintOverdue', requestId, data);
    const event = await overdue();
    await on.bus.tell(body.id, 'ComplaintOverdue', requestId, termOfComplaint, event);
    const again = await overdue();
    await eventually(async () =>
      expect(await look(on.db.adminUrl, 'select 1 from inbox where event_id = $1', [again])).toHaveLength(1),
    );
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    expect(body.said('HeadNotified')[0]!.data).toMatchObject({
      matter: { kind: 'deadline-breached', subjectId: complaintId },
      recipientRole: 'first-head',
      severity: 'high',
    });
    const [mail, ...more] = body.mailsTo(body.head);
    expect(more).toEqual([]);
    expect(mail!.subject).toBe('МЗ-2026-000017: шағым мерзімінде жоғары тұрған органға жіберілмеді');
    expect(mail!.text).toContain('30.03.2026 қоса алғанға дейін толық қанағаттандырылмады');
    expect(mail!.text).toContain(`Негіз: ${appealClause.kk}`);
    expect(mail!.text).toContain(`https://baspasoz.test/requests/${requestId}`);
    expect(mail!.text).not.toMatch(/undefined|null|\[object/);
    const [card, ...others] = (await cardsOf(body)) as (Card & { id: string })[];
    expect(others).toEqual([]);
    expect(card).toMatchObject({
      severity: 'high',
      matter: { kind: 'complaint-overdue', subjectId: complaintId, params: { requestId, since: over } },
    });
    const sent = { ...complaint, late: true, forwardedAt: '2026-03-31T05:00:00Z' };
    await on.bus.tell(body.id, 'ComplaintForwarded', requestId, sent);
    const settledAt = async () => (await cardsOf(body))[0]!.matter.params['settledAt'];
    await eventually(async () => expect(await settledAt()).toBe(sent.forwardedAt));
    expect((await body.notification()).escalate_at).toBeNull();
    const upheld = { ...complaint, outcome: 'upheld' as const, resolvedAt: '2026-04-10T05:00:00Z' };
    const decided = await on.bus.tell(body.id, 'ComplaintResolved', requestId, upheld);
    await eventually(async () =>
      expect(await look(on.db.adminUrl, 'select 1 from inbox where event_id = $1', [decided])).toHaveLength(1),
    );
    expect(await settledAt()).toBe(sent.forwardedAt);
    expect(body.mailsTo(body.head)).toHaveLength(1);
    const instruction = { unitId: body.unitId, text: 'Жіберіңіз', dueOn: '2026-04-02' };
    await body.call(body.head, 'first-head', 'POST', `/notifications/${card!.id}/instruct`, instruction);
    await eventually(() => expect(body.said('UnitInstructed')[0]?.data).toMatchObject({ requestId }));
  });

  test('a complaint satisfied by the body after the term ends the escalation, also where no clause was told', async () => {
    const body = new SpecBody(on);
    await body.settle({ head: 'ru' });
    const complaint = { requestId: randomUUID(), number: 'МЗ-2026-000018', complaintId: randomUUID() };
    const old = { ...complaint, dueAt: over, dueOn: '2026-03-30' };
    await on.bus.tell(body.id, 'ComplaintOverdue', complaint.requestId, old);
    await eventually(() => expect(body.mailsTo(body.head)).toHaveLength(1));
    expect(body.mailsTo(body.head)[0]!.text).toContain('Основание: АППК, ст. 91, п. 4');
    const satisfied = { ...complaint, outcome: 'satisfied' as const, resolvedAt: '2026-03-31T05:00:00Z' };
    await on.bus.tell(body.id, 'ComplaintResolved', complaint.requestId, satisfied);
    await eventually(async () => expect((await body.notification()).escalate_at).toBeNull());
    expect((await cardsOf(body))[0]!.matter.params).toMatchObject({ settledAt: satisfied.resolvedAt });
  });

  test('a section that was not renewed, once each time it becomes stale, with low severity', async () => {
    const body = new SpecBody(on);
    await body.settle({ head: 'ru' });
    const sectionId = randomUUID();
    await stale(body, sectionId, '2026-03-27T13:30:00Z');
    await stale(body, sectionId, '2026-03-27T13:30:00Z');
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    expect(body.said('HeadNotified')[0]!.data).toMatchObject({ matter: { kind: 'section-stale' }, severity: 'low' });
    expect(body.mailsTo(body.head)).toHaveLength(1);
    expect(body.mailsTo(body.head)[0]!.text).toContain(
      'Раздел интернет-ресурса не обновлён, срок истёк 27.03.2026 18:30.',
    );
    await publish(body, sectionId, '2026-03-28T05:00:00Z');
    await eventually(async () => expect((await body.notification()).escalate_at).toBeNull());
    await stale(body, sectionId, '2026-03-30T13:30:00Z');
    await eventually(() => expect(body.mailsTo(body.head)).toHaveLength(2));
    expect((await cardsOf(body)).map(({ matter }) => matter.params['settledAt'] ?? null)).toEqual(
      expect.arrayContaining(['2026-03-28T05:00:00Z', null]),
    );
  });

  test('no section whose publication was heard of before its staleness, and no publication of before ends one', async () => {
    const body = new SpecBody(on);
    await body.settle();
    const [renewed, neglected] = [randomUUID(), randomUUID()];
    await publish(body, renewed, '2026-03-30T14:00:00Z');
    await known(renewed, '2026-03-30T14:00:00Z');
    await stale(body, renewed, over);
    await stale(body, neglected, over);
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(1));
    await publish(body, neglected, '2026-03-29T05:00:00Z');
    await known(neglected, '2026-03-29T05:00:00Z');
    // The same section's further staleness comes by the same partition after the one that was passed over.
    await stale(body, renewed, '2026-03-31T13:30:00Z');
    await eventually(() => expect(body.said('HeadNotified')).toHaveLength(2));
    const cards = await cardsOf(body);
    expect(cards.map(({ matter }) => matter.params['settledAt'] ?? null)).toEqual([null, null]);
    expect(cards.map(({ matter }) => [matter.subjectId, matter.params['since']]).toSorted()).toEqual(
      [
        [renewed, '2026-03-31T13:30:00Z'],
        [neglected, over],
      ].toSorted(),
    );
  });
});
