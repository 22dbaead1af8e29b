import {
  accreditationBarredUntil,
  accreditationItems,
  accreditationRules,
  accreditationValidUntil,
} from './accreditation.js';
import { explainAccreditationClock } from './explain-accreditation-clock.js';
import { profileByCode, profiles, termOn } from './profiles.js';
import type { LocalizedText } from './types.js';
import { buildCalendar } from './work-calendar.js';
import { instantOf } from './zoned-time.js';

const calendar = buildCalendar();
const at = (local: string): Date => instantOf(local.slice(0, 10), local.slice(11), calendar.timeZone);
const kz2024 = profileByCode('KZ-2024');

describe('the clock of an application for accreditation', () => {
  test('is three working days after registration, with every day off named', () => {
    const clock = explainAccreditationClock({ receivedAt: at('2026-03-20T16:00'), calendar });
    expect(clock).toMatchObject({
      profile: 'KZ-2024',
      registeredOn: '2026-03-20',
      dueOn: '2026-03-30',
      dueAt: new Date('2026-03-30T13:30:00Z'),
      provisional: false,
      term: { value: 3, unit: 'working-day', mark: 'N' },
    });
    expect(clock.days.filter(({ kind }) => kind !== 'off').map(({ date }) => date)).toEqual([
      '2026-03-20',
      '2026-03-26',
      '2026-03-27',
      '2026-03-30',
    ]);
    expect(clock.skipped.map(({ date }) => date)).toContain('2026-03-25');
    expect(clock.rules.map(({ key }) => key)).toEqual([
      'registration.sameDay',
      'term.firstDay',
      'accreditation.decide',
      'term.rollForward',
      'return',
      'breach.deemedRefusal',
    ]);
  });

  test('is ten working days where a strategic object is to be reached', () => {
    const clock = explainAccreditationClock({ receivedAt: at('2026-08-28T09:00'), calendar, strategicObject: true });
    expect(clock).toMatchObject({ dueOn: '2026-09-11', term: { value: 10 } });
  });

  test('begins on the next working day when the application came on a day off', () => {
    const clock = explainAccreditationClock({ receivedAt: at('2026-07-04T11:00'), calendar });
    expect(clock).toMatchObject({ registeredOn: '2026-07-07', dueOn: '2026-07-10' });
    expect(clock.waited).toHaveLength(3);
  });

  test('is not guessed where the profile says nothing of it', () => {
    expect(() =>
      explainAccreditationClock({ receivedAt: at('2026-07-04T11:00'), calendar, profile: 'KZ-2018' }),
    ).toThrow(expect.objectContaining({ code: 'no-accreditation-rules' }));
  });
});

test('a permanent accreditation is valid for a year, a revocation bars a new one for half a year', () => {
  expect(accreditationValidUntil(kz2024, '2026-03-02')).toBe('2027-03-02');
  expect(accreditationValidUntil(kz2024, '2024-02-29')).toBe('2025-02-28');
  expect(accreditationBarredUntil(kz2024, '2026-08-31')).toBe('2027-02-28');
});

describe('the closed lists of accreditation', () => {
  const isComplete = (text: LocalizedText): boolean => Boolean(text.kk && text.ru && text.en);
  const lists = ['documents', 'refusalGrounds', 'revocationGrounds'] as const;
  const known = profiles.filter(({ accreditation }) => accreditation !== null);

  test.each(known)('of $code have label, legal basis and source mark, and no code twice', (profile) => {
    for (const list of lists) {
      const items = accreditationRules(profile)[list];
      expect(items.every((item) => isComplete(item.label) && isComplete(item.legalBasis) && item.source !== '')).toBe(
        true,
      );
      expect(items.every(({ mark }) => /^[STNMBD]$/.test(mark))).toBe(true);
      expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
    }
    for (const key of Object.values(accreditationRules(profile).permanent))
      expect(termOn(profile, key, '2026-01-01')).not.toBeNull();
  });

  test('hold from the day of their act', () => {
    const codesOn = (on: string) => accreditationItems(kz2024, 'refusalGrounds', on).map(({ code }) => code);
    expect(codesOn('2024-12-31')).toEqual(['revoked-lately']);
    expect(codesOn('2025-01-01')).toContain('media-not-registered');
    expect(codesOn('2025-01-01')).not.toContain('foreign-media');
    expect(codesOn('2025-01-19')).toContain('foreign-media');
  });

  test('have no ground for want of room, and none that can be written freely', () => {
    const codes = accreditationRules(kz2024).refusalGrounds.map(({ code }) => code);
    expect(codes.filter((code) => /other|room|capacity/.test(code))).toEqual([]);
  });
});
