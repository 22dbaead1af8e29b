import fc from 'fast-check';
import { buildCalendar, instantOf, localDate, profileInForceOn } from '@baspasoz/law';
import { allowedEnquiryActions, enquirySides, enquiryStateAfter, isOpen } from './enquiry-state.js';
import type { EnquiryAction, EnquirySituation } from './enquiry-state.js';
import { dueAfterPause, proposedDue, remindAt } from './enquiry-terms.js';

const calendar = buildCalendar();
const rules = profileInForceOn('2026-11-30').unitEnquiry;
const actions = Object.keys(enquirySides) as EnquiryAction[];
const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
const ahead = fc.integer({ min: 1, max: 20 * 24 * 60 }).map((minutes) => minutes * 60_000);
const outerAt = (dueAt: Date) => ({ dueAt, dueOn: localDate(dueAt, calendar.timeZone) });
const closing = (on: string) => instantOf(on, calendar.workingHours.to, calendar.timeZone);

describe('the state machine of an enquiry', () => {
  const walk = fc.array(fc.constantFrom(...actions), { maxLength: 30 });
  const origins = fc.constantFrom<EnquirySituation['origin']>('officer', 'instruction');

  it('whatever is tried in whatever order, is settled once and says nothing after that', () => {
    fc.assert(
      fc.property(walk, origins, (tried, origin) => {
        const enquiry: EnquirySituation = { state: 'asked', origin, otherBodyId: null, escalatedAt: null };
        let settled = 0;
        let escalated = 0;
        for (const action of tried) {
          if (!allowedEnquiryActions(enquiry).includes(action)) continue;
          expect(isOpen(enquiry.state)).toBe(true);
          if (action === 'escalate') {
            escalated += 1;
            enquiry.escalatedAt = new Date();
          }
          enquiry.state = enquiryStateAfter(action) ?? enquiry.state;
          if (!isOpen(enquiry.state)) settled += 1;
        }
        expect(settled).toBeLessThanOrEqual(1);
        expect(escalated).toBeLessThanOrEqual(1);
        if (settled === 1) expect(allowedEnquiryActions(enquiry)).toEqual([]);
        if (origin === 'instruction') expect(enquiry.state).not.toBe('withdrawn');
      }),
    );
  });

  it('always leaves the unit a way to end it while it is open, and presses nobody who waits for the office', () => {
    for (const state of ['asked', 'clarifying'] as const)
      expect(allowedEnquiryActions({ state, origin: 'instruction', otherBodyId: null, escalatedAt: null })).toEqual(
        expect.arrayContaining(['reply', 'hand-over', 'decline']),
      );
    const waiting = allowedEnquiryActions({
      state: 'clarifying',
      origin: 'officer',
      otherBodyId: null,
      escalatedAt: null,
    });
    expect(waiting).not.toContain('remind');
    expect(waiting).not.toContain('escalate');
  });

  it("between two bodies each action is one half's: whoever asks presses, whoever is asked answers, and nothing is handed over", () => {
    for (const state of ['asked', 'clarifying'] as const)
      for (const escalatedAt of [null, new Date()]) {
        const of = (origin: 'officer' | 'body') =>
          allowedEnquiryActions({ state, origin, otherBodyId: 'another', escalatedAt });
        expect(of('officer').filter((action) => of('body').includes(action))).toEqual([]);
        expect(of('body')).toEqual(expect.arrayContaining(['reply', 'decline']));
        expect(of('officer')).toContain('withdraw');
        expect([...of('officer'), ...of('body')]).not.toContain('hand-over');
        const whole = allowedEnquiryActions({ state, origin: 'officer', otherBodyId: null, escalatedAt });
        expect([...of('officer'), ...of('body'), 'hand-over'].sort()).toEqual(whole.sort());
      }
  });
});

describe('the inner term', () => {
  it('lies after the enquiry and before the outer term, however little of that is left', () => {
    fc.assert(
      fc.property(moment, ahead, (now, left) => {
        const outer = outerAt(new Date(now.getTime() + left));
        const due = proposedDue(now, outer, rules, calendar);
        expect(due.getTime()).toBeGreaterThan(now.getTime());
        expect(due.getTime()).toBeLessThan(outer.dueAt.getTime());
      }),
    );
  });

  it('lies after the enquiry where the outer term is over, or where there is none', () => {
    fc.assert(
      fc.property(moment, fc.option(ahead), (now, ago) => {
        const outer = ago === null ? null : outerAt(new Date(now.getTime() - ago));
        expect(proposedDue(now, outer, rules, calendar).getTime()).toBeGreaterThan(now.getTime());
      }),
    );
  });

  it('ends at closing time a working day later, and leaves the office its working day', () => {
    const monday = new Date('2026-11-23T05:00:00Z');
    expect(proposedDue(monday, outerAt(closing('2026-11-27')), rules, calendar)).toEqual(closing('2026-11-24'));
    expect(proposedDue(monday, outerAt(closing('2026-11-24')), rules, calendar)).toEqual(closing('2026-11-23'));
    // Friday: Saturday and Sunday are not counted.
    expect(proposedDue(new Date('2026-11-27T05:00:00Z'), null, rules, calendar)).toEqual(closing('2026-11-30'));
  });

  it('is reminded of inside itself, always', () => {
    fc.assert(
      fc.property(moment, ahead, (asked, length) => {
        const due = new Date(asked.getTime() + length);
        const at = remindAt(asked, due, rules).getTime();
        expect(at).toBeGreaterThan(asked.getTime());
        expect(at).toBeLessThan(due.getTime());
      }),
    );
  });

  it('gives back after a clarification what was left of it, never past the outer term and never to a late unit', () => {
    fc.assert(
      fc.property(
        moment,
        ahead,
        fc.integer({ min: -100, max: 5_000 }),
        ahead,
        (now, waited, minutesLeft, outerLeft) => {
          const since = new Date(now.getTime() - waited);
          const dueAt = new Date(since.getTime() + minutesLeft * 60_000);
          const outer = outerAt(new Date(now.getTime() + outerLeft));
          const due = dueAfterPause({ since, dueAt }, now, outer, rules, calendar);
          if (minutesLeft <= 0) return expect(due).toEqual(dueAt);
          expect(due.getTime()).toBeGreaterThan(now.getTime());
          expect(due.getTime()).toBeLessThan(outer.dueAt.getTime());
          expect(due.getTime() - now.getTime()).toBeLessThanOrEqual(
            Math.max(minutesLeft * 60_000, outerLeft / 2 + 60_000),
          );
        },
      ),
    );
  });
});
