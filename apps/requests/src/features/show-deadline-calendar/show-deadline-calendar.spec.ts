import ICAL from 'ical.js';
import { setClock } from '@baspasoz/testing';
import { askedInKazakh, register, onPaper } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';

let service: SpecService;
beforeAll(async () => {
  service = await startSpecService('ics');
  await setClock(service.db, '2026-03-20T11:00:00Z');
});
afterAll(() => service.stop());

/** The file as another program reads it. */
async function entryOf(number: string, code: string) {
  const { status, text } = await service.text(
    `/public/status/${encodeURIComponent(number)}/deadline.ics?code=${encodeURIComponent(code)}`,
  );
  if (status !== 200) throw new Error(`answered ${status}`);
  const events = new ICAL.Component(ICAL.parse(text) as []).getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  return new ICAL.Event(events[0]);
}

it('is the due day as a whole day of the body’s own calendar, with the hour, the clause and the way back', async () => {
  const { number, trackingCode, clock } = await register(service);
  const entry = await entryOf(number, trackingCode);
  expect(entry.startDate.isDate).toBe(true);
  expect(entry.startDate.toString()).toBe('2026-04-01');
  expect(entry.summary).toBe(`Срок ответа на запрос ${number}`);
  expect(entry.description).toContain('до 01.04.2026 18:30 (5 рабочих дней');
  expect(entry.description).toContain(clock.term.clause.ru);
  expect(entry.description).toContain('https://baspasoz.example/ru/status?');
});

it('keeps its identity when the term is extended, and moves', async () => {
  const receipt = await register(service);
  const { id, number, trackingCode } = receipt;
  const before = await entryOf(number, trackingCode);
  await service.post(`/media-requests/${id}/extend`, {
    reason: 'Нужны сведения',
    holders: ['Минздрав', 'Акимат'],
    paperDecision: onPaper(receipt),
  });
  const after = await entryOf(number, trackingCode);
  expect(after.uid).toBe(before.uid);
  expect(after.startDate.toString()).toBe('2026-04-16');
  expect(after.description).toContain('прежний: 01.04.2026');
});

it('says when the answer is given, in the language of the request', async () => {
  const { id, number, trackingCode } = await register(service, askedInKazakh);
  await service.post(`/media-requests/${id}/answer`, {
    language: 'kk',
    text: 'Биыл аудандарға он сегіз жедел жәрдем көлігі бөлінді.',
  });
  expect((await entryOf(number, trackingCode)).summary).toBe(`${number} сұрау салуға жауап берілді`);
});

it('tells nothing to who has not both number and code', async () => {
  const { number } = await register(service);
  const other = await register(service);
  const { status, text } = await service.text(
    `/public/status/${encodeURIComponent(number)}/deadline.ics?code=${other.trackingCode}`,
  );
  expect(status).toBe(404);
  expect(JSON.parse(text)).toMatchObject({ code: 'status-not-found' });
});

it('two requests are two entries', async () => {
  const [one, two] = [await register(service), await register(service)];
  const uids = [await entryOf(one.number, one.trackingCode), await entryOf(two.number, two.trackingCode)].map(
    ({ uid }) => uid,
  );
  expect(new Set(uids).size).toBe(2);
});
