import { randomUUID } from 'node:crypto';
import { eventually, freshDatabase, kafka, type FreshDatabase } from '@baspasoz/testing';
import { look } from '../testing/spec-database.js';
import { specMigrations, startSpecService, type SpecService } from '../testing/spec-service.js';

describe('an event', () => {
  let db: FreshDatabase;
  let service: SpecService;
  const body = randomUUID();
  const effects = () =>
    look<{ aggregate: string; sequence: number; event_id: string }>(
      db.adminUrl,
      'select aggregate, sequence, event_id from effect where body_id = $1 order by n',
      [body],
    );

  beforeAll(async () => {
    db = await freshDatabase('exactly-once', specMigrations);
    service = await startSpecService({ db, ...(await kafka()), consumer: `spec-${randomUUID()}` });
  });
  afterAll(async () => {
    await service.stop();
    await db.drop();
  });

  it('takes effect once, in the order of its aggregate', async () => {
    const subjects = Array.from({ length: 20 }, () => randomUUID());
    for (let sequence = 1; sequence <= 20; sequence++)
      await Promise.all(subjects.map((subject) => service.publish(body, subject, sequence)));
    await eventually(async () => expect(await effects()).toHaveLength(400));
    const all = await effects();
    for (const subject of subjects)
      expect(all.filter(({ aggregate }) => aggregate === subject).map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: 20 }, (_, n) => n + 1),
      );
    expect(new Set(all.map(({ event_id }) => event_id)).size).toBe(400);
  });
});
