import { firstTurn, nextTurn } from './story-turn.js';

const notify = { outcome: 'notify', decidedBy: 'rule', severity: 'high' } as const;
const graver = { ...notify, severity: 'critical' } as const;
const triage = { outcome: 'triage', severity: 'medium' } as const;
const none = { outcome: 'none' } as const;

describe('a story', () => {
  test('begins told, open or quiet, as its first article has it', () => {
    expect([notify, triage, none].map((verdict) => firstTurn(verdict).state)).toEqual(['notified', 'open', 'quiet']);
    expect(firstTurn(notify).isDetected).toBe(true);
  });

  test('is told once, however grave what follows', () => {
    const story = { state: 'notified', severity: 'high', wasDetected: true } as const;
    expect(nextTurn(story, graver, false)).toMatchObject({ isDetected: false, severity: 'critical', leads: true });
  });

  test('comes up when one of its texts does', () => {
    const quiet = { state: 'quiet', severity: null, wasDetected: false } as const;
    expect(nextTurn(quiet, triage, true)).toMatchObject({ state: 'open', leads: true, isDetected: false });
    expect(nextTurn(quiet, notify, false)).toMatchObject({ state: 'notified', isDetected: true });
    expect(nextTurn(quiet, none, false)).toMatchObject({ state: 'quiet', leads: false });
  });

  test('stays dismissed for a reprint and for what is no graver, and is opened again by what is', () => {
    const dismissed = { state: 'dismissed', severity: 'high', wasDetected: true } as const;
    expect(nextTurn(dismissed, graver, true).state).toBe('dismissed');
    expect(nextTurn(dismissed, notify, false).state).toBe('dismissed');
    expect(nextTurn(dismissed, graver, false)).toMatchObject({ state: 'open', isReopened: true, isDetected: false });
    expect(nextTurn({ ...dismissed, wasDetected: false }, graver, false)).toMatchObject({ isDetected: true });
  });
});
