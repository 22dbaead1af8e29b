import { eventually } from '@baspasoz/testing';
import type { PublicEntry } from '../register/public-entry.js';
import type { Statistics } from '../statistics/statistics.js';
import { moh } from '../testing/people.js';
import { refusesAlone } from '../testing/requests.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import { ministryInPart } from './in-part-requests.js';
import { seedDemo } from './seed-demo.js';

describe("the demo's request that is answered in part", () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('in_part_seed');
    await refusesAlone(service);
  });
  afterAll(() => service.stop());

  it('stands in the statistics with its ground and in the public register, once after two runs', async () => {
    for (let run = 0; run < 2; run += 1) await seedDemo(service.app, moh, ministryInPart);
    const { counts, grounds } = (await service.get<Statistics>('/statistics')).body;
    expect([counts.answered, counts.answeredInPart]).toEqual([1, 1]);
    expect(grounds).toMatchObject([{ code: 'not-identifiable', count: 1 }]);
    await eventually(async () => {
      await service.sweeper.sweep();
      const path = `/public/bodies/${moh}/register?inPart=true`;
      const { items } = (await service.get<{ items: PublicEntry[] }>(path, { as: 'nobody' })).body;
      expect(items).toMatchObject([{ withheldOn: ['not-identifiable'], renewedAt: null, isBehind: false }]);
    });
  });
});
