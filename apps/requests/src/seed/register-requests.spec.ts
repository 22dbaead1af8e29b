import { eventually } from '@baspasoz/testing';
import { moh, turkistan } from '../testing/people.js';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import { ministryRegister, regionRegister } from './register-requests.js';
import { seedDemo } from './seed-demo.js';

describe("the demo's public register", () => {
  let service: SpecService;
  beforeAll(async () => {
    service = await startSpecService('register_seed');
    await service.rows(
      `insert into unit values ($1, gen_random_uuid(), '{"kk": "Бөлім", "ru": "Отдел", "en": "Unit"}', true, false)`,
      [turkistan],
    );
  });
  afterAll(() => service.stop());

  it('is alive after one run, names nobody, and stays as it is after a second', async () => {
    for (let run = 0; run < 2; run += 1) {
      await seedDemo(service.app, moh, ministryRegister);
      await seedDemo(service.app, turkistan, regionRegister);
    }
    const opened = (list: typeof ministryRegister) =>
      list.filter(({ disclosure }) => disclosure?.exclusivityDays === 0);
    for (const [body, list] of [
      [moh, ministryRegister],
      [turkistan, regionRegister],
    ] as const)
      await eventually(async () => {
        await service.sweeper.sweep();
        const { text } = await service.text(`/public/bodies/${body}/register`);
        expect(JSON.parse(text)).toMatchObject({ items: { length: opened(list).length } });
        for (const { requester } of list) expect(text).not.toContain(requester.name.split(' ').at(-1));
      });
  });
});
