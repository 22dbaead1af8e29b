import { World, type TheWorld } from './world.js';

/**
 * The whole system, brought up once for a file of tests as `npm start` does it, used through a real Chromium; call it first in the file and
 * `expectNoComplaints` last.
 */
export function theWorld(): TheWorld {
  let running: World | undefined;
  beforeAll(async () => {
    running = await World.create();
  }, 300_000);
  afterEach(() => running?.tidy());
  afterAll(async () => {
    await running?.end();
  }, 60_000);
  return () => {
    if (!running) throw new Error('the system is not up');
    return running;
  };
}

export const expectNoComplaints = (world: TheWorld): void =>
  test('the browser had nothing to complain about: no script error, nothing refused by the content security policy', () => {
    expect(world().complaints).toEqual([]);
  });
