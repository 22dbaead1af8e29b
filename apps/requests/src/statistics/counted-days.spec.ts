import fc from 'fast-check';
import type { CountedRequest } from '../features/list-counted-requests/list-counted-requests.handler.js';
import { begunWithin } from '../testing/begun-within.js';
import { clockCommand } from '../testing/clock-commands.js';
import type { ClockCommand } from '../testing/clock-commands.js';
import { ClockTeller } from '../testing/clock-teller.js';
import { aigerim, legalUnit, moh } from '../testing/people.js';
import { plainStatistics } from '../testing/plain-statistics.js';
import { refusesAlone } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import { measureNames } from './measures.js';
import type { Period, Statistics } from './statistics.js';

/** What happens at a body: a request comes, something is done with one of them, days are counted, alone or while something is done. */
type Turn =
  | { do: 'ask'; anew: boolean; unit: boolean }
  | { do: 'count' }
  | { do: 'erase'; which: number }
  | { do: 'to'; which: number; command: ClockCommand; counting: boolean };

const which = fc.nat({ max: 5 });
const turn: fc.Arbitrary<Turn> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('ask' as const), anew: fc.boolean(), unit: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constant<Turn>({ do: 'count' }) },
  { weight: 1, arbitrary: which.map((one): Turn => ({ do: 'erase', which: one })) },
  {
    weight: 9,
    arbitrary: fc.record({ do: fc.constant('to' as const), which, command: clockCommand, counting: fc.boolean() }),
  },
  // A month passes: what was counted as open or waiting in time no longer is.
  {
    weight: 1,
    arbitrary: which.map((one): Turn => ({
      do: 'to',
      which: one,
      command: { do: 'wait', hours: 700 },
      counting: false,
    })),
  },
);
const text = 'Закуплено лекарств на два миллиарда тенге, перебоев больше нет.';
const to = (which: number, command: ClockCommand): Turn => ({ do: 'to', which, command, counting: false });
const post = (path: string, payload: Record<string, unknown>): ClockCommand => ({ do: 'post', path, payload });
const ofComplaint = (step: string, payload: Record<string, unknown>): ClockCommand => ({
  do: 'of-complaint',
  step,
  payload,
});
/** Each thing that changes a settled request, after its day was counted: told in every run, whatever else is. */
const settling: Turn[] = [
  { do: 'ask', anew: true, unit: true },
  to(0, post('answer', { language: 'ru', text })),
  to(1, post('refuse', { groundCode: 'not-identifiable', reasoning: text })),
  to(0, { do: 'complain' }),
  to(1, { do: 'complain' }),
  to(0, ofComplaint('forward', { to: 'Вышестоящий орган' })),
  to(1, { do: 'answer-anew', inPart: true }),
  to(0, ofComplaint('resolve', { outcome: 'upheld', paper: '1', resolution: text, decidedOn: '+0' })),
  { do: 'ask', anew: true, unit: false },
  to(2, { do: 'answer-in-part' }),
  to(0, { do: 'wait', hours: 300 }),
];
const eachMark = settling.flatMap((one): Turn[] => [one, { do: 'count' }]);
const turns = fc.array(turn, { minLength: 6, maxLength: 24 });
const year: Period = { from: '2026-01-01', to: '2026-12-31' };
const someDays = fc
  .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 30 }))
  .map(([from, to]): Period => ({
    from: `2026-03-${String(from).padStart(2, '0')}`,
    to: `2026-04-${String(to).padStart(2, '0')}`,
  }));

describe('the statistics from counted days', () => {
  let service: SpecService;
  let teller: ClockTeller;
  beforeAll(async () => {
    service = await startSpecService('counted-days');
    await refusesAlone(service);
    teller = new ClockTeller(service);
  });
  afterAll(() => service.stop());

  const counted = async ({ from, to }: Period) => {
    const path = `/statistics?from=${from}&to=${to}`;
    const { counts, medianDays, p90Days, units, grounds, months } = (await service.get<Statistics>(path)).body;
    return {
      counts,
      medianDays,
      p90Days,
      units: units.map(({ unitName: _, ...line }) => line),
      grounds: grounds.map(({ label: _, ...line }) => line),
      months,
    };
  };
  const expectRight = async (period: Period, after: unknown) =>
    expect({ after, period, ...(await counted(period)) }).toEqual({
      after,
      period,
      ...(await plainStatistics(service, period)),
    });
  const idsOf = async (query: string): Promise<string[]> => {
    const ids: string[] = [];
    for (let offset = '0'; ;) {
      const path = `/statistics/requests?from=${year.from}&to=${year.to}&${query}&offset=${offset}`;
      const { body } = await service.get<{ items: CountedRequest[]; nextCursor: string | null }>(path);
      ids.push(...body.items.map(({ id }) => id));
      if (body.nextCursor === null) return ids;
      offset = body.nextCursor;
    }
  };

  async function run(requests: Awaited<ReturnType<ClockTeller['ask']>>[], turn: Turn): Promise<void> {
    if (turn.do === 'count') return void (await service.countDays());
    if (turn.do === 'ask') {
      const asked = await teller.ask(turn.anew ? { subject: `Запрос ${requests.length}` } : {});
      if (turn.unit) await service.post(`/media-requests/${asked.id}/assign`, { unitId: legalUnit });
      return void requests.push(asked);
    }
    const asked = requests[turn.which % requests.length];
    if (!asked) return;
    if (turn.do === 'erase') {
      const demand = { document: 'Вх. № 12', confirmed: true };
      expect((await service.post(`/media-requests/${asked.id}/erasure`, demand, { as: aigerim })).status).toBeLessThan(
        500,
      );
      return;
    }
    await Promise.all([teller.run(asked, turn.command), ...(turn.counting ? [service.countDays()] : [])]);
  }

  it('are what one look at every row gives, after any turn of any story, whether the days were counted or not', async () => {
    const tell = async (story: readonly Turn[], days: Period) => {
      await teller.begin();
      const requests = [await teller.ask({})];
      for (const [at, one] of story.entries()) {
        await run(requests, one);
        await expectRight(year, { story, at });
        await expectRight(days, { story, at });
      }
      await service.countDays();
      expect(await service.rows('select from stale_day')).toEqual([]);
      await expectRight(year, { story, at: 'the end' });
      const { counts, units } = await counted(year);
      for (const measure of measureNames) {
        const ids = await idsOf(`measure=${measure}`);
        expect({ story, measure, count: new Set(ids).size, of: ids.length }).toEqual({
          story,
          measure,
          count: counts[measure],
          of: counts[measure],
        });
      }
      for (const { unitId, counts: of } of units)
        expect(await idsOf(`measure=late&unit=${unitId ?? 'none'}`)).toHaveLength(of.late);
    };
    await fc.assert(fc.asyncProperty(turns, someDays, begunWithin(30_000, tell)), {
      numRuns: 12,
      examples: [[eachMark, year]],
    });
  }, 180_000);

  it('are right again after a row is mended by hand', async () => {
    await teller.begin();
    const [asked, again] = [await teller.ask({}), await teller.ask({})];
    await teller.run(asked, post('refuse', { groundCode: 'not-identifiable', reasoning: text }));
    await teller.run(again, post('answer', { language: 'ru', text }));
    const mend = async (sql: string) => {
      await service.countDays();
      await service.rows(sql, [again.id]);
      await expectRight(year, sql);
    };
    await mend(`update refusal set ground_code = 'restricted-access' where request_id <> $1`);
    await mend(`update statutory_clock set unit_id = '${legalUnit}' where request_id = $1`);
    await mend(
      `update statutory_clock set received_at = received_at - interval '50 days', registered_on = registered_on - 50 where request_id = $1`,
    );
    await mend('update request_sameness set repeats = null where request_id = $1');
    await mend(
      `insert into withheld_part (request_id, place, body_id, ground_code, what, reasoning) values ($1, 1, '${moh}', 'restricted-access', '{}', '{}')`,
    );
    const onGround = (await counted(year)).grounds.find(({ code }) => code === 'restricted-access');
    expect(await idsOf('measure=refused&ground=restricted-access')).toHaveLength(onGround!.count);
    expect(await idsOf('measure=answered&ground=restricted-access')).toEqual([again.id]);
    expect(await idsOf('measure=answeredInPart')).toContain(again.id);
    await mend('delete from withheld_part where request_id = $1');
    expect(await idsOf('measure=answeredInPart')).not.toContain(again.id);
    await mend(`update statutory_clock set state = 'assigned', closed_at = null where request_id = $1`);
  });

  it('list what is rare among many, the newest first, page by page', async () => {
    await teller.begin();
    for (let n = 0; n < 130; n += 1) {
      const asked = await teller.ask({ subject: `Запрос ${n}` });
      if (n % 2 === 0)
        await teller.run(asked, {
          do: 'post',
          path: 'answer',
          payload: { language: 'ru', text: 'Закуплено на два миллиарда тенге.' },
        });
      if (n % 40 === 0) await teller.run(asked, { do: 'wait', hours: 30 });
      if (n === 70) await service.countDays();
    }
    for (const measure of ['received', 'answered'] as const) {
      const rows = await service.rows<{ id: string }>(
        `select request_id as id from statutory_clock where body_id = $1 and ($2 = 'received' or state = $2) order by registered_on desc, request_id desc`,
        [moh, measure],
      );
      expect(rows.length).toBeGreaterThan(60);
      expect(await idsOf(`measure=${measure}`)).toEqual(rows.map(({ id }) => id));
    }
  }, 60_000);
});
