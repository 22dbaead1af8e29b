import { termWords } from '@baspasoz/mail';
import { buildCalendar, explainClock, instantOf, profileByCode } from '@baspasoz/law';
import { composeBreachMail } from './compose-breach-mail.js';
import type { BreachMail } from './compose-breach-mail.js';

const calendar = buildCalendar();
const clock = explainClock({
  kind: 'media-request',
  receivedAt: instantOf('2026-03-20', '16:00', calendar.timeZone),
  calendar,
});
const mail = (more: Partial<BreachMail>): BreachMail => ({
  language: 'kk',
  number: 'МЗ-2026-000017',
  dueOn: '2026-04-01',
  clause: clock.term.clause,
  legalProfile: 'KZ-2024',
  body: { kk: 'Министрлік', ru: 'Министерство', en: 'Ministry' },
  timeZone: calendar.timeZone,
  clock,
  acknowledgeBy: new Date('2026-04-01T14:30:00Z'),
  isDeputy: false,
  publicUrl: 'https://baspasoz.test',
  ...more,
});

describe('the mail about a breached term', () => {
  test.each([
    ['kk', 'бас тарту деп саналады (ӘРПК 91-баптың 2-тармағы)', '01.04.2026 19:30 дейін расталмаса'],
    ['ru', 'считается, что ему отказано (пункт 2 статьи 91 АППК)', 'Без подтверждения до 01.04.2026 19:30'],
    ['en', 'it counts as a refusal (APPC, article 91(2))', 'acknowledgement by 01.04.2026 19:30'],
  ] as const)('in %s says what it means, how the term ran and what happens next', (language, meaning, next) => {
    const { subject, text } = composeBreachMail(mail({ language }));
    expect(subject).toContain('МЗ-2026-000017');
    expect(text).toContain(meaning);
    expect(text).toContain(next);
    expect(text).toContain('20.03 ·░░░░░▪▪░░▪▪■ 01.04');
    expect(text).toContain(clock.term.clause[language]);
    expect(text).not.toMatch(/undefined|null|\[object|\{/);
  });

  test('uses the words of the law in force then', () => {
    const old = mail({
      legalProfile: 'KZ-2018',
      clause: profileByCode('KZ-2018').terms[0]!.clause,
      dueOn: '2020-03-02',
      clock: null,
    });
    const { subject, text } = composeBreachMail(old);
    expect(subject).toContain('сауалға');
    expect(text).not.toContain('ӘРПК');
  });

  test('counts in the grammar of each language', () => {
    expect([1, 3, 7, 21].map((value) => termWords(value, 'working-day', 'ru'))).toEqual([
      '1 рабочий день',
      '3 рабочих дня',
      '7 рабочих дней',
      '21 рабочий день',
    ]);
    expect(termWords(5, 'working-day', 'kk')).toBe('5 жұмыс күні');
    expect(termWords(1, 'calendar-day', 'en')).toBe('1 calendar day');
  });
});
