import { ageGauge, counter, gauge, metrics } from './metrics.js';

describe('metrics', () => {
  it('are read when scraped, and the last reader of a name counts', async () => {
    ageGauge('spec_oldest_age_seconds', 'Spec', () => 7);
    ageGauge('spec_oldest_age_seconds', 'Spec', () => 8);
    expect(await metrics.text()).toMatch(/^spec_oldest_age_seconds 8$/m);
  });

  it('give one value per label set and forget those that are gone', async () => {
    let shards = ['0', '1'];
    gauge('spec_rows', 'Spec', () => shards.map((shard) => ({ labels: { shard }, value: 5 })), ['shard']);
    expect(await metrics.text()).toMatch(/spec_rows\{shard="1"\} 5/);
    shards = ['0'];
    expect(await metrics.text()).not.toMatch(/spec_rows\{shard="1"\}/);
  });

  it('show no stale number when a reading fails, and the scrape goes on', async () => {
    ageGauge('spec_broken_age_seconds', 'Spec', () => Promise.reject(new Error('the database is away')));
    expect(await metrics.text()).toMatch(/^spec_broken_age_seconds Nan$/im);
    expect(await metrics.text()).toMatch(/metric_read_failures_total\{metric="spec_broken_age_seconds"\} [1-9]/);
  });

  it('refuse an age that does not say so', () => {
    expect(() => ageGauge('spec_age', 'Spec', () => 0)).toThrow('_age_seconds');
  });

  it('are made once per name', () => {
    expect(counter('spec_total', 'Spec')).toBe(counter('spec_total', 'Spec'));
  });
});
