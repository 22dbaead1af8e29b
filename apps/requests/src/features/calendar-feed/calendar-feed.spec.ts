import ICAL from 'ical.js';
import { aigerim, baurzhan, daniyar, head, legalUnit, saule } from '../../testing/people.js';
import { asked, register, onPaper } from '../../testing/requests.js';
import { startSpecService } from '../../testing/spec-service.js';
import type { SpecService } from '../../testing/spec-service.js';

let service: SpecService;
beforeAll(async () => {
  service = await startSpecService('calendar-feed');
});
afterAll(() => service.stop());

type Person = typeof aigerim;
async function open(as: Person, language = 'ru'): Promise<string> {
  const { status, body } = await service.post<{ address: string }>('/calendar-feed', { language }, { as });
  expect(status).toBe(201);
  return new URL(body.address).pathname.replace('/api/requests', '');
}
/** The feed as another program reads it. */
async function read(path: string) {
  const { status, text } = await service.text(path);
  expect(status).toBe(200);
  const events = new ICAL.Component(ICAL.parse(text) as []).getAllSubcomponents('vevent');
  return { text, events: events.map((event) => new ICAL.Event(event)) };
}
const numbersIn = async (path: string) => (await read(path)).events.map(({ summary }) => summary.split(' ').at(-1));
const assign = (id: string, assigneeId: string | undefined, unitId?: string) =>
  service.post(`/media-requests/${id}/assign`, { assigneeId, ...(unitId ? { unitId } : {}) });

it('the authorized person reads the open terms of the body, an officer those given to them; no other body’s', async () => {
  const [mine, other, foreign] = [
    await register(service),
    await register(service),
    await register(service, asked, { as: baurzhan }),
  ];
  await assign(mine.id, daniyar.sub);
  const [all, own] = [await open(aigerim), await open(daniyar)];
  expect(await numbersIn(all)).toEqual(expect.arrayContaining([mine.number, other.number]));
  expect(await numbersIn(all)).not.toContain(foreign.number);
  expect(await numbersIn(own)).toEqual([mine.number]);
  const unit = await open(saule);
  expect(await numbersIn(unit)).toEqual([]);
  await assign(other.id, saule.sub, legalUnit);
  expect(await numbersIn(unit)).toEqual([other.number]);
  await service.post(`/media-requests/${mine.id}/answer`, { language: 'ru', text: 'Ответ дан полностью.' });
  expect(await numbersIn(own)).toEqual([]);
});

it('an event keeps its identity when the term moves, and its sequence grows', async () => {
  const receipt = await register(service);
  const { id, number } = receipt;
  const path = await open(aigerim);
  const find = async () => (await read(path)).events.find(({ summary }) => summary.endsWith(number));
  const before = await find();
  await service.post(`/media-requests/${id}/extend`, {
    reason: 'Нужны сведения',
    holders: ['Минздрав', 'Акимат'],
    paperDecision: onPaper(receipt),
  });
  const after = await find();
  expect(after?.uid).toBe(before?.uid);
  expect(after?.startDate.toJSDate().getTime()).toBeGreaterThan(before?.startDate.toJSDate().getTime() ?? NaN);
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? NaN);
});

it('tells the number and the term, and nothing of who asks or what; in the language its owner chose', async () => {
  const { number } = await register(service, {
    subject: 'Айгүл Серікова туралы',
    requester: { kind: 'journalist', name: 'Ерлан Құпия' },
  });
  const { text, events } = await read(await open(aigerim, 'kk'));
  expect(text.replace(/\r\n /g, '')).not.toMatch(/Серікова|Құпия/);
  expect(events.map(({ summary }) => summary)).toContain(`${number} сұрау салуға жауап беру мерзімі`);
  const alarms = events[0]?.component.getAllSubcomponents('valarm') ?? [];
  expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P1D', '-PT2H']);
});

it('the address is told once; a renewed, a revoked, a guessed one and that of who left the post open nothing', async () => {
  const first = await open(daniyar);
  const feed = () => service.get<{ feed: object | null }>('/calendar-feed', { as: daniyar });
  expect((await feed()).body).toEqual({ feed: { createdAt: expect.any(String), language: 'ru' } });
  const secret = first.split('/')[3] ?? '';
  expect(
    await service.rows('select from calendar_feed where encode(secret_hash, $1) = $2', ['escape', secret]),
  ).toEqual([]);
  const second = await open(daniyar);
  expect((await service.text(first)).status).toBe(404);
  expect((await service.text(second)).status).toBe(200);
  expect((await service.text(second.replace(/.\/deadlines/, '_/deadlines'))).status).toBe(404);
  await service.rows('update officer set dismissed_on = current_date where person_id = $1', [daniyar.sub]);
  expect((await service.text(second)).status).toBe(404);
  await service.rows('update officer set dismissed_on = null where person_id = $1', [daniyar.sub]);
  expect((await service.remove('/calendar-feed', { as: daniyar })).status).toBe(204);
  expect((await service.text(second)).status).toBe(404);
  expect((await feed()).body).toEqual({ feed: null });
  const audit = await service.rows<{ action: string }>(
    `select action from audit_entry where subject = $1 order by action`,
    [`person:${daniyar.sub}`],
  );
  expect(new Set(audit.map(({ action }) => action))).toEqual(new Set(['open-calendar-feed', 'revoke-calendar-feed']));
  expect((await service.post('/calendar-feed', { language: 'ru' }, { as: head })).status).toBe(403);
});
