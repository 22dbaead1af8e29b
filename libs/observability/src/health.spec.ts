import { Health } from './health.js';
import type { HealthResult } from './health.js';

const of = (...states: HealthResult[]): Health => {
  const health = new Health();
  states.forEach((state, at) => health.register(`part ${at}`, () => state));
  return health;
};

describe('liveness and readiness', () => {
  it.each<[string, HealthResult['state'], boolean, boolean, string]>([
    ['all is well', 'up', true, true, 'up'],
    ['a consumer is slow', 'degraded', true, true, 'degraded'],
    ['the database is away', 'unavailable', true, false, 'unavailable'],
    ['a consumer is dead', 'dead', false, false, 'dead'],
  ])('when %s', async (_what, state, live, ready, status) => {
    const health = of({ state: 'up' }, { state });
    expect(await health.live()).toMatchObject({ ok: live, status });
    expect(await health.ready()).toMatchObject({ ok: ready, status });
  });

  it('a draining process is alive and takes nothing more', async () => {
    const health = of({ state: 'up' });
    health.drain();
    expect(await health.live()).toMatchObject({ ok: true });
    expect(await health.ready()).toMatchObject({ ok: false, status: 'draining' });
  });

  it('a check that fails or hangs is unavailable, and says nothing of why', async () => {
    const health = new Health();
    health.register('fails', () => Promise.reject(new Error('password authentication failed for user "app"')));
    health.register('hangs', () => new Promise(() => undefined));
    const { ok, checks } = await health.ready();
    expect(ok).toBe(false);
    expect(checks).toEqual({
      fails: { state: 'unavailable', detail: { reason: 'Error' } },
      hangs: { state: 'unavailable', detail: { reason: 'no answer in time' } },
    });
  });

  it('forgets a part that was taken away, but not the one that replaced it', async () => {
    const health = new Health();
    const remove = health.register('consumer', () => ({ state: 'dead' }));
    health.register('consumer', () => ({ state: 'up' }));
    remove();
    expect((await health.live()).checks).toEqual({ consumer: { state: 'up' } });
  });
});
