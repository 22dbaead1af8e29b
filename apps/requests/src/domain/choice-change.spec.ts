import { choiceOpen, effectOfChoice } from './choice-change.js';

const at = new Date('2026-11-20T12:00:00Z');
const waiting = { form: 'full', publishedAt: null, withdrawnAt: null } as const;
const open = { ...waiting, publishedAt: at };

describe('what a requester may say of the public register, and what it does', () => {
  it('before anything is prepared it is only kept', () => {
    expect([effectOfChoice(null, true), effectOfChoice(null, false), choiceOpen(null)]).toEqual([
      'none',
      'none',
      'any',
    ]);
  });

  it('what waits for its day is prepared anew', () => {
    expect([effectOfChoice(waiting, true), effectOfChoice(waiting, false)]).toEqual(['prepared-anew', 'prepared-anew']);
    expect(choiceOpen(waiting)).toBe('any');
  });

  it('of public texts the consent is taken back, and nothing else', () => {
    expect([effectOfChoice(open, true), effectOfChoice(open, false)]).toEqual([null, 'taken-down']);
    expect(choiceOpen(open)).toBe('withdrawal');
  });

  it('a public entry without texts says no more and no less afterwards', () => {
    const outcome = { ...open, form: 'outcome' } as const;
    expect([effectOfChoice(outcome, true), effectOfChoice(outcome, false), choiceOpen(outcome)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('of one taken down nothing is left to say', () => {
    expect(choiceOpen({ ...open, withdrawnAt: at })).toBeNull();
  });
});
