import type { RequestDetail } from '../features/show-request/request-detail.js';
import { baurzhan } from '../testing/people.js';
import { asked, register } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

let service: SpecService;
beforeAll(async () => {
  service = await startSpecService('repeats');
});
afterAll(() => service.stop());

const from = (email: string, text: string) => ({ text, requester: { ...asked.requester, email } });
const pageOf = async (id: string) => (await service.get<RequestDetail>(`/media-requests/${id}`)).body;

it('a request sent twice is registered twice, with a number and a clock each, and linked', async () => {
  const first = await register(service, from('a@meridian.example', 'Когда откроют новую больницу?'));
  const second = await register(service, from('A@meridian.example', 'когда откроют новую больницу'));
  const third = await register(service, from('a@meridian.example', 'Когда откроют новую больницу?!'));
  expect(new Set([first.number, second.number, third.number]).size).toBe(3);

  expect(await pageOf(second.id)).toMatchObject({ repeats: { id: first.id, number: first.number }, repeatedBy: [] });
  expect(await pageOf(third.id)).toMatchObject({ repeats: { id: first.id } });
  expect(await pageOf(first.id)).toMatchObject({
    repeats: null,
    repeatedBy: [
      { id: second.id, number: second.number },
      { id: third.id, number: third.number },
    ],
    clock: { dueOn: first.clock.dueOn },
  });
});

it('the same words of another requester, or to another body, are no repeat', async () => {
  const text = 'Сколько врачей принято на работу?';
  await register(service, from('b@meridian.example', text));
  const other = await register(service, from('c@meridian.example', text));
  const elsewhere = await register(service, from('b@meridian.example', text), { as: baurzhan });
  expect((await pageOf(other.id)).repeats).toBeNull();
  const there = await service.get<RequestDetail>(`/media-requests/${elsewhere.id}`, { as: baurzhan });
  expect(there.body.repeats).toBeNull();
});

it('of requests that come at the same moment, all but one are repeats of the one', async () => {
  const sent = from('d@meridian.example', 'Почему нет отопления в больнице?');
  const receipts = await Promise.all(Array.from({ length: 6 }, () => register(service, sent)));
  const pages = await Promise.all(receipts.map(({ id }) => pageOf(id)));
  const firsts = pages.filter(({ repeats }) => repeats === null);
  expect(firsts).toHaveLength(1);
  for (const page of pages.filter((one) => one !== firsts[0])) expect(page.repeats?.id).toBe(firsts[0]?.id);
});
