import { freshnessTerm, secondCheckDue } from './freshness.js';
import { profileByCode, profiles, termOn } from './profiles.js';
import { publishingRules } from './publishing-rules.js';
import { buildCalendar } from './work-calendar.js';

const calendar = buildCalendar();
const due = (section: string, event: 'publication' | 'data-received', at: string) =>
  freshnessTerm({ section, event, at: new Date(at), calendar })?.dueOn ?? null;

test.each([
  // published, renewed by: the next day, past weekends and holidays
  ['2026-11-23T06:00:00Z', '2026-11-24'],
  ['2026-11-27T06:00:00Z', '2026-11-30'],
  ['2026-03-20T11:00:00Z', '2026-03-26'],
  ['2026-11-23T20:00:00Z', '2026-11-25'], // past midnight in Kazakhstan
])('news published at %s have to be renewed by %s', (at, dueOn) => {
  expect(due('news', 'publication', at)).toBe(dueOn);
});

test.each([
  ['2026-11-23T06:00:00Z', '2026-11-26'],
  ['2026-03-20T11:00:00Z', '2026-03-30'],
  ['2026-11-28T06:00:00Z', '2026-12-02'], // a Saturday
])('data received at %s have to stand in their section by %s', (at, dueOn) => {
  expect(due('structure', 'data-received', at)).toBe(dueOn);
});

test('nothing else starts a term: publishing structure ends one, and received news are published, not awaited', () => {
  expect(due('structure', 'publication', '2026-11-23T06:00:00Z')).toBeNull();
  expect(due('news', 'data-received', '2026-11-23T06:00:00Z')).toBeNull();
});

test('a term ends at the closing time of the body, and names its clause', () => {
  const term = freshnessTerm({ section: 'news', event: 'publication', at: new Date('2026-11-23T06:00:00Z'), calendar });
  expect(term).toMatchObject({
    profile: 'KZ-2024',
    term: { clause: { ru: 'Приказ от 31.03.2025 № 124-НҚ' }, mark: 'N' },
  });
  expect(term?.dueAt.toISOString()).toBe('2026-11-24T13:30:00.000Z');
});

test('before the order of 31.03.2025, and under the law of 1999, no section had a term', () => {
  expect(due('news', 'publication', '2025-03-30T06:00:00Z')).toBeNull();
  expect(due('news', 'publication', '2019-03-30T06:00:00Z')).toBeNull();
});

test('a kind of section nobody knows is said so', () => {
  expect(() => due('horoscopes', 'publication', '2026-11-23T06:00:00Z')).toThrow('KZ-2024 knows no section horoscopes');
});

test('a calendar of its own moves the term of a body', () => {
  const reason = { kk: 'Көшірілген', ru: 'Перенос', en: 'Moved' };
  const own = buildCalendar({ overrides: [{ date: '2026-11-24', kind: 'off', reason, act: '№ 1' }] });
  const at = new Date('2026-11-23T06:00:00Z');
  expect(freshnessTerm({ section: 'news', event: 'publication', at, calendar: own })?.dueOn).toBe('2026-11-25');
});

test('what was let out at once is read again on the next working day', () => {
  const profile = profileByCode('KZ-2024');
  expect(secondCheckDue(new Date('2026-11-27T21:00:00Z'), calendar, profile).dueOn).toBe('2026-11-30');
});

test.each(profiles)('$code: every section has a name in three languages and a term that exists', (profile) => {
  for (const { name, term } of publishingRules(profile)?.sections ?? []) {
    expect(name.kk && name.ru && name.en).toBeTruthy();
    expect(termOn(profile, term, '2026-11-23')).not.toBeNull();
  }
});
