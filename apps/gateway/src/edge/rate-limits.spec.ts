import { Problem } from '@baspasoz/contracts';
import { RateLimits } from './rate-limits.js';

const limitsOf = (person: number, now: () => number) =>
  new RateLimits({ person, program: 1, address: 1, 'public-write': 1 }, now);

function refused(work: () => void): Problem | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

describe('rate limits', () => {
  it('count each caller apart and begin anew with the minute', () => {
    let now = 0;
    const limits = limitsOf(2, () => now);
    limits.count('person', 'a');
    limits.count('person', 'a');
    limits.count('person', 'b');
    limits.count('program', 'a');
    now = 45_500;
    expect(refused(() => limits.count('person', 'a'))?.params).toEqual({ seconds: 15 });
    now = 60_000;
    expect(refused(() => limits.count('person', 'a'))).toBeUndefined();
  });

  it('keep their memory bounded under a flood of callers, who then share one count', () => {
    const limits = limitsOf(5, () => 0);
    for (let caller = 0; caller < 100_000; caller++) limits.count('person', `flood-${caller}`);
    for (let call = 0; call < 5; call++) limits.count('person', `late-${call}`);
    expect(refused(() => limits.count('person', 'late-6'))?.code).toBe('too-many-requests');
    expect(refused(() => limits.count('person', 'flood-1'))).toBeUndefined();
  });
});
