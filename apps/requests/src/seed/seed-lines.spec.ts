import { addCareUnit } from '../testing/lines.js';
import { moh } from '../testing/people.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import type { LineItem } from '../lines/line-item.js';
import { demoLines } from './demo-lines.js';
import { seedLines } from './seed-lines.js';

describe('the demo library', () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('seed-lines');
    await addCareUnit(service);
  });
  afterAll(() => service.stop());

  it('has lines in several states, one that ends soon, a contradiction, a gap in the plan; and runs again without a change', async () => {
    await seedLines(service.app, moh);
    await seedLines(service.app, moh);
    const { items } = (await service.get<{ items: LineItem[] }>('/lines')).body;
    expect(items).toHaveLength(demoLines.length);
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['valid', 'waiting', 'draft', 'withdrawn']));
    await service.sweepLines();
    const counts = (await service.get<Record<string, number>>('/lines/counts')).body;
    expect(counts).toMatchObject({ valid: 3, ending: 1, waiting: 1, draft: 1, over: 1 });
    const clashing = items
      .filter(({ contradictions }) => contradictions > 0)
      .map(({ version, state }) => [version, state]);
    expect(clashing).toEqual([
      [1, 'valid'],
      [1, 'waiting'],
    ]);
    const { items: plan } = (await service.get<{ items: { gaps: string[] }[] }>('/topics')).body;
    expect(plan[0]?.gaps).toEqual(['review-overdue', 'no-valid-line', 'no-deputy']);
  });
});
