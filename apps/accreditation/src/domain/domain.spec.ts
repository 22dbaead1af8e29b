import { profileByCode } from '@baspasoz/law';
import { allowedActions, standingOf } from './accreditation-state.js';
import { dueStateOf } from './due-state.js';
import { obstaclesToGrant } from './grant-obstacles.js';
import { oneLine, oneLineOrNull } from './one-line.js';

const profile = profileByCode('KZ-2024');
const all = ['signed-application', 'identity-copy', 'personal-data-consent'];
const good = {
  outlet: { registrationNumber: 'KZ12VPY00012345', foreignMedia: false },
  documents: all,
  barredUntil: null,
};

describe('accreditation is granted unless the law knows why not', () => {
  const on = '2026-03-20';
  it.each([
    ['nothing', {}, []],
    ['a missing document', { documents: all.slice(1) }, ['documents-missing']],
    ['no registration', { outlet: { ...good.outlet, registrationNumber: null } }, ['media-not-registered']],
    ['a foreign outlet', { outlet: { ...good.outlet, foreignMedia: true } }, ['foreign-media']],
    ['a bar on its last day', { barredUntil: on }, ['revoked-lately']],
    ['a bar that ended', { barredUntil: '2026-03-19' }, []],
  ])('%s', (_, changes, expected) => {
    expect(obstaclesToGrant(profile, { ...good, ...changes }, on)).toEqual(expected);
  });

  it('and an obstacle counts only from the day its act is in force', () => {
    const foreign = { ...good, documents: [], outlet: { registrationNumber: null, foreignMedia: true } };
    expect(obstaclesToGrant(profile, foreign, '2024-12-31')).toEqual([]);
    expect(obstaclesToGrant(profile, foreign, '2025-01-18')).toEqual(['documents-missing', 'media-not-registered']);
  });
});

describe('an accreditation', () => {
  it('is valid on its last day and expired on the next', () => {
    const granted = { state: 'granted' as const, validUntil: '2027-03-20' };
    expect(standingOf(granted, '2027-03-20')).toBe('granted');
    expect(standingOf(granted, '2027-03-21')).toBe('expired');
    expect(allowedActions(granted, '2027-03-20')).toEqual(['revoke']);
    expect(allowedActions(granted, '2027-03-21')).toEqual([]);
  });

  it('is decided once', () => {
    expect(allowedActions({ state: 'submitted', validUntil: null }, '2026-03-20')).toEqual(['grant', 'refuse']);
    for (const state of ['refused', 'revoked'] as const)
      expect(allowedActions({ state, validUntil: null }, '2026-03-20')).toEqual([]);
  });

  it('is late from the closing time of the last day on', () => {
    const facts = { dueAt: new Date('2026-03-30T13:30:00Z'), dueOn: '2026-03-30', decidedAt: null };
    expect(dueStateOf(facts, new Date('2026-03-27T06:00:00Z'), '2026-03-27')).toBe('on-time');
    expect(dueStateOf(facts, new Date('2026-03-30T13:29:59Z'), '2026-03-30')).toBe('due-today');
    expect(dueStateOf(facts, facts.dueAt, '2026-03-30')).toBe('overdue');
    expect(dueStateOf({ ...facts, decidedAt: facts.dueAt }, facts.dueAt, '2026-04-02')).toBe('decided-late');
  });
});

it('a name is one line without control characters', () => {
  expect(oneLine('  Дала\n\tхабар\u0007 ')).toBe('Дала хабар');
  expect(oneLineOrNull(' \n ')).toBeNull();
});
