import { buildCalendar, disclosureRules } from '@baspasoz/law';
import { planDisclosure } from './plan-disclosure.js';

const calendar = buildCalendar({ timeZone: 'Asia/Almaty', workingHours: { from: '09:00', to: '18:30' } });
const rules = disclosureRules('2026-11-29');
const closedAt = new Date('2026-11-20T12:00:00Z');

describe('when and how a request comes into the public register', () => {
  it('with consent: question and answer, at the opening time after the days chosen', () => {
    expect(planDisclosure({ consent: true, exclusivityDays: 7 }, closedAt, rules, calendar)).toEqual({
      form: 'full',
      publishAt: new Date('2026-11-27T04:00:00Z'),
      publishOn: '2026-11-27',
    });
  });

  it('with consent and no window: with the answer', () => {
    expect(planDisclosure({ consent: true, exclusivityDays: 0 }, closedAt, rules, calendar).publishAt).toEqual(
      closedAt,
    );
  });

  it.each([null, { consent: false, exclusivityDays: 0 }])(
    'without consent (%j): only what came of it, after the longest window',
    (choice) => {
      expect(planDisclosure(choice, closedAt, rules, calendar)).toMatchObject({
        form: 'outcome',
        publishOn: '2026-12-20',
      });
    },
  );
});
