import { moh } from '../testing/people.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import { ministryNewsroom } from './ministry-newsroom.js';
import { seedDemo } from './seed-demo.js';

describe('the demo', () => {
  let service: SpecService;
  const newsroom = { ...ministryNewsroom, slug: `moh-${moh}` };
  beforeAll(async () => {
    service = await startSpecService('seed');
    await seedDemo(service.app, moh, newsroom);
  });
  afterAll(() => service.stop());

  it('has a publication at every point of its way, and a section that is stale from the start', async () => {
    const { body } = await service.get('/publications/counts');
    expect(body).toMatchObject({ all: 6, drafts: 1, approval: 2, immediate: 1, published: 3, 'second-check': 1 });
    expect(await service.sweeper.sweep()).toBe(1);
    const stale = await service.rows('select kind from section where stale_since is not null');
    expect(stale).toEqual([{ kind: 'structure' }]);
  });

  it('changes nothing when it runs again', async () => {
    const look = () => service.rows('select count(*) from ledger_entry union all select max(term_number) from section');
    const before = await look();
    await seedDemo(service.app, moh, newsroom);
    expect(await look()).toEqual(before);
  });
});
