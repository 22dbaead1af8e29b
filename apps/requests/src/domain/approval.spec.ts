import fc from 'fast-check';
import { approve, capacityIn, giveBack, hasApprover, isApproved, revoke, undoSeconds, voided } from './approval.js';
import type { Approval, ApprovalStep, ChainStep, Staff } from './approval.js';

const people = ['head', 'first-deputy', 'second-deputy', 'authorized', 'officer', 'other-officer', 'lawyer'] as const;
type Person = (typeof people)[number];

const staffWith = (away: readonly Person[]): Staff => {
  const isAbsent = (personId: Person) => away.includes(personId);
  const leader = (personId: Person, place: number) => ({ personId, place, isAbsent: isAbsent(personId) });
  const officer = (personId: Person, role: string, unitId: string | null = null) => ({
    personId,
    role,
    unitId,
    isAbsent: isAbsent(personId),
  });
  return {
    leaders: [leader('head', 0), leader('first-deputy', 1), leader('second-deputy', 2)],
    officers: [
      officer('authorized', 'authorized-person'),
      officer('officer', 'officer'),
      officer('other-officer', 'officer'),
      officer('lawyer', 'unit-officer', 'legal'),
    ],
  };
};
const unit = { by: 'unit', unitId: 'legal' } as const;
const authorized = { by: 'authorized-person', unitId: null } as const;
const byHead = { by: 'head', unitId: null } as const;
const undecided = (step: ChainStep): ApprovalStep => ({
  ...step,
  decidedBy: null,
  decidedAs: null,
  decidedAt: null,
  effectiveAt: null,
});
const asked = (steps: readonly ChainStep[], writers: Person[] = ['officer'], draftVersion = 1): Approval => ({
  state: 'open',
  draftVersion,
  writers,
  steps: steps.map(undecided),
});
const start = new Date('2026-11-24T04:00:00Z');
const after = (seconds: number) => new Date(start.getTime() + seconds * 1_000);
const done = (outcome: ReturnType<typeof approve>): Approval => {
  if ('fault' in outcome) throw new Error(outcome.fault);
  return outcome.approval;
};

describe('an approval', () => {
  const all = staffWith([]);

  it('counts only when the seconds to take it back are over', () => {
    const given = done(approve(asked([byHead]), { personId: 'head', draftVersion: 1, now: start }, all));
    expect(isApproved(given, 1, after(undoSeconds - 0.001))).toBe(false);
    expect(isApproved(given, 1, after(undoSeconds))).toBe(true);
    expect(isApproved(done(revoke(given, 'head')), 1, after(60))).toBe(false);
  });

  it('goes step by step: nobody decides before it is their turn', () => {
    const chain = asked([unit, authorized, byHead]);
    const early = approve(chain, { personId: 'head', draftVersion: 1, now: start }, all);
    expect(early).toEqual({ fault: 'not-your-step' });
    const first = done(approve(chain, { personId: 'lawyer', draftVersion: 1, now: start }, all));
    expect(approve(first, { personId: 'authorized', draftVersion: 1, now: after(5) }, all)).toEqual({
      fault: 'already-decided',
    });
    const second = done(approve(first, { personId: 'authorized', draftVersion: 1, now: after(20) }, all));
    expect(revoke(second, 'lawyer')).toEqual({ fault: 'nothing-to-revoke' });
    const third = done(approve(second, { personId: 'head', draftVersion: 1, now: after(40) }, all));
    expect(isApproved(third, 1, after(60))).toBe(true);
  });

  it('passes to the deputy while the head is away, and to the next when that one is away too', () => {
    const as = (personId: Person, away: Person[]) => capacityIn(byHead, personId, [], staffWith(away));
    expect(as('first-deputy', [])).toBeNull();
    expect(as('first-deputy', ['head'])).toBe('deputy');
    expect(as('second-deputy', ['head'])).toBeNull();
    expect(as('second-deputy', ['head', 'first-deputy'])).toBe('deputy');
    expect(as('head', ['head'])).toBe('first-head');
  });

  it('of an authorized person who wrote the text or is away passes to an officer who did not', () => {
    const as = (personId: Person, writers: Person[], away: Person[] = []) =>
      capacityIn(authorized, personId, writers, staffWith(away));
    expect(as('officer', [])).toBeNull();
    expect(as('officer', ['authorized'])).toBe('officer');
    expect(as('other-officer', ['officer'], ['authorized'])).toBe('officer');
    expect(as('officer', ['officer', 'authorized'])).toBeNull();
  });

  it('is not asked of a step that nobody could decide', () => {
    expect(hasApprover(authorized, ['authorized', 'officer', 'other-officer'], all)).toBe(false);
    expect(hasApprover({ by: 'unit', unitId: 'nobody' }, [], all)).toBe(false);
    expect(hasApprover(byHead, ['officer'], all)).toBe(true);
  });
});

/** What can happen to a text under approval, in any order and by anybody. */
type Happening =
  | { what: 'approve' | 'revoke' | 'return'; who: Person }
  | { what: 'write'; who: Person }
  | { what: 'ask' }
  | { what: 'wait'; seconds: number }
  | { what: 'away'; who: Person }
  | { what: 'send' };

const who = fc.constantFrom(...people);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 16, arbitrary: fc.record({ what: fc.constant('approve' as const), who }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('revoke' as const, 'return' as const), who }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('write' as const), who }) },
  { weight: 2, arbitrary: fc.constant({ what: 'ask' as const }) },
  { weight: 8, arbitrary: fc.record({ what: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 30 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('away' as const), who }) },
  { weight: 3, arbitrary: fc.constant({ what: 'send' as const }) },
);

describe('no sequence of deeds', () => {
  const chains = fc.array(fc.constantFrom<ChainStep>(unit, authorized, byHead), { minLength: 1, maxLength: 4 });

  it('sends a text that the chain has not approved, lets anybody approve their own, or outlives a change', () => {
    let sent = 0;
    fc.assert(
      fc.property(chains, fc.array(happening, { minLength: 10, maxLength: 120 }), (chain, happenings) => {
        let [now, version, away] = [start, 1, [] as Person[]];
        let writers: Person[] = ['officer'];
        let approval: Approval | null = null;
        // Who has said yes to the version at hand since it was asked for: kept apart from the machine, to judge it by.
        let yes: { who: Person; at: Date }[] = [];
        for (const deed of happenings) {
          const staff = staffWith(away);
          if (deed.what === 'wait') now = new Date(now.getTime() + deed.seconds * 1_000);
          if (deed.what === 'away')
            away = away.includes(deed.who) ? away.filter((one) => one !== deed.who) : [...away, deed.who];
          if (deed.what === 'write') {
            version += 1;
            writers = [...new Set([...writers, deed.who])];
            approval = approval && voided(approval);
            if (approval) expect(isApproved(approval, version, new Date('2099-01-01'))).toBe(false);
            yes = [];
          }
          if (deed.what === 'ask' && approval?.state !== 'open') {
            approval = asked(chain, writers, version);
            yes = [];
          }
          if (deed.what === 'approve' && approval) {
            const outcome = approve(approval, { personId: deed.who, draftVersion: version, now }, staff);
            if ('approval' in outcome) {
              expect(writers).not.toContain(deed.who);
              approval = outcome.approval;
              yes.push({ who: deed.who, at: now });
            }
          }
          if (deed.what === 'revoke' && approval) {
            const outcome = revoke(approval, deed.who);
            if ('approval' in outcome) {
              expect(yes.pop()?.who).toBe(deed.who);
              approval = outcome.approval;
            }
          }
          if (deed.what === 'return' && approval) {
            const outcome = giveBack(approval, { personId: deed.who, draftVersion: version, now }, staff);
            if ('approval' in outcome) {
              approval = outcome.approval;
              expect(isApproved(approval, version, new Date('2099-01-01'))).toBe(false);
            }
          }
          if (deed.what === 'send' && approval && isApproved(approval, version, now)) {
            sent += 1;
            expect(yes).toHaveLength(chain.length);
            for (const { who: person, at } of yes) {
              expect(writers).not.toContain(person);
              expect(now.getTime() - at.getTime()).toBeGreaterThanOrEqual(undoSeconds * 1_000);
            }
            return;
          }
        }
      }),
      { numRuns: 3_000 },
    );
    expect(sent).toBeGreaterThan(20); // the sequences do get as far as sending
  });
});
