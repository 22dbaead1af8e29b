import fc from 'fast-check';
import { Calendars } from '@baspasoz/bodies';
import { explainClock } from '@baspasoz/law';
import type { RequestKind } from '@baspasoz/law';
import { bodyId, Tenants } from '@baspasoz/persistence';
import { eventually } from '@baspasoz/testing';
import { begunWithin } from '../testing/begun-within.js';
import { clockStory } from '../testing/clock-commands.js';
import type { ClockCommand } from '../testing/clock-commands.js';
import { ClockTeller } from '../testing/clock-teller.js';
import { moh } from '../testing/people.js';
import { refusesAlone } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';

interface ComplaintFacts {
  until: string;
  passed: string | null;
  fired: string[];
  open: number;
}

interface Facts {
  state: string;
  kind: RequestKind;
  profile: string;
  version: number;
  currentVersion: number;
  receivedAt: Date;
  dueOn: string;
  dueAt: Date;
  extendedAt: Date | null;
  breachedAt: Date | null;
  closedAt: Date | null;
  extensions: number;
  breaches: { fired_at: string }[];
  openAnswerRows: number;
  complaints: ComplaintFacts[];
  now: Date;
}

/** Each clause of the guarantee that a stored clock breaks; empty when the clock is lawful. */
function unlawful(facts: Facts, dueOn: (extended: boolean) => string, swept: boolean): string[] {
  const { closedAt, breachedAt, breaches, extensions } = facts;
  const broken: [boolean, string][] = [
    [facts.dueOn !== dueOn(extensions === 1), 'the term is the one of the law, longer only by an extension on record'],
    [extensions > 1 || (extensions === 1) !== (facts.extendedAt !== null), 'an extension is one and on record'],
    [breaches.length > 1, 'a breach happens once'],
    [(breaches.length === 1) !== (breachedAt !== null), 'a breach is on record'],
    [
      closedAt !== null && breaches.some(({ fired_at }) => new Date(fired_at) > closedAt),
      'nothing breaches after the end',
    ],
    [closedAt !== null && facts.openAnswerRows > 0, 'a closed request has no open term'],
    [(closedAt === null) !== ['new', 'assigned'].includes(facts.state), 'the state says whether it is closed'],
    [!closedAt && facts.version !== facts.currentVersion, 'an open clock runs by the calendar in force'],
    [swept && !closedAt && facts.dueAt <= facts.now && !breachedAt, 'what is over is told'],
    [!closedAt && !breachedAt && facts.openAnswerRows === 0, 'a running clock has its term'],
  ];
  broken.push(...facts.complaints.flatMap((complaint) => unlawfulComplaint(complaint, facts.now, swept)));
  return broken.filter(([isBroken]) => isBroken).map(([, guarantee]) => guarantee);
}

/** The same of the term of a complaint (APPC 91(4)). */
function unlawfulComplaint(
  { until, passed, fired, open }: ComplaintFacts,
  now: Date,
  swept: boolean,
): [boolean, string][] {
  const isOver = new Date(until) <= now;
  return [
    [fired.length > 1, 'the term of a complaint is breached once'],
    [fired.some((at) => passed !== null && at > passed), 'a complaint passed on breaches nothing'],
    [passed !== null && open > 0, 'a complaint passed on has no open term'],
    [!passed && fired.length + open !== 1, 'a complaint that waits has one term'],
    [swept && !passed && isOver && fired.length === 0, 'a complaint that waits too long is told'],
  ];
}

describe('the clock of a request', () => {
  let service: SpecService;
  let teller: ClockTeller;
  beforeAll(async () => {
    service = await startSpecService('lawful-clock');
    await refusesAlone(service);
    teller = new ClockTeller(service);
  });
  afterAll(() => service.stop());

  const tenants = () => service.app.get(Tenants, { strict: false });
  const factsOf = async (id: string): Promise<Facts> => {
    const [facts] = await service.rows<Facts>(
      `select c.state, c.request_kind as kind, c.legal_profile as profile, c.calendar_version as version, b.calendar_version as "currentVersion",
         c.received_at as "receivedAt", c.due_on::text as "dueOn", c.due_at as "dueAt", c.extended_at as "extendedAt",
         c.breached_at as "breachedAt", c.closed_at as "closedAt", app_now() as now,
         (select count(*)::int from extension e where e.request_id = c.request_id) as extensions,
         (select coalesce(jsonb_agg(jsonb_build_object('fired_at', d.fired_at)), '[]') from deadline d
          where d.aggregate_id = c.request_id and d.kind = 'due' and d.fired_at is not null) as breaches,
         (select count(*)::int from deadline d where d.aggregate_id = c.request_id and d.fired_at is null and d.closed_at is null
          and d.kind in ('two-days', 'one-day', 'due-day', 'due')) as "openAnswerRows",
         (select coalesce(jsonb_agg(jsonb_build_object('until', k.forward_until, 'passed', coalesce(k.forwarded_at, k.resolved_at),
            'fired', (select coalesce(jsonb_agg(d.fired_at), '[]') from deadline d where d.id = k.id and d.fired_at is not null),
            'open', (select count(*) from deadline d where d.id = k.id and d.fired_at is null and d.closed_at is null))), '[]')
          from complaint k where k.request_id = c.request_id) as complaints
       from statutory_clock c join body b on b.body_id = c.body_id where c.request_id = $1`,
      [id],
    );
    if (!facts) throw new Error('the request is gone');
    return facts;
  };

  /** A complaint never reopens what was closed: the moment stays. */
  let closed: Date | null = null;
  async function check(id: string, swept: boolean, after: unknown): Promise<void> {
    const facts = await factsOf(id);
    expect({ after, reopened: closed !== null && facts.closedAt?.getTime() !== closed.getTime() }).toEqual({
      after,
      reopened: false,
    });
    closed = facts.closedAt;
    const calendar = await tenants().run(bodyId(moh), (tx) => service.app.get(Calendars).of(tx, facts.version));
    const { kind, receivedAt, profile } = facts;
    const dueOn = (extended: boolean) => explainClock({ kind, receivedAt, profile, calendar, extended }).dueOn;
    expect({ after, unlawful: unlawful(facts, dueOn, swept) }).toEqual({ after, unlawful: [] });
  }

  async function tell(story: readonly ClockCommand[], kind: RequestKind): Promise<void> {
    await eventually(() => service.rows(`truncate media_request, statutory_clock, deadline, ledger_entry cascade`));
    await teller.begin();
    closed = null;
    const asked = await teller.ask({ kind });
    for (const command of story) {
      await teller.run(asked, command);
      await check(asked.id, command.do === 'sweep', { story, command });
    }
    await teller.run(asked, { do: 'wait', hours: 60 * 24 + 1 });
    await teller.run(asked, { do: 'sweep' });
    await check(asked.id, true, { story, command: 'the end of all terms' });
  }

  it('is lawful after every step of every story people and time can make of it', async () => {
    const kinds = fc.constantFrom<RequestKind>('media-request', 'official-message', 'information-request', 'appeal');
    await fc.assert(fc.asyncProperty(clockStory, kinds, begunWithin(35_000, tell)), { numRuns: 30 });
  }, 120_000);
});
