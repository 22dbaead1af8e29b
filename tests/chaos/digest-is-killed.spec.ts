import { eventually, setClock } from '@baspasoz/testing';
import { SpecBody } from '../../apps/monitoring/src/testing/spec-body.js';
import { look } from './flow.js';
import { MonitoringReplicas, patient } from './monitoring-replicas.js';

/** Wednesday, 1 April 2026, on the clock of Kazakhstan; the default hours are 08:00 and 18:30. */
const BEFORE = '2026-04-01T02:30:00Z';
const HOUR = '2026-04-01T03:00:00Z';

/** A digest from its hour to its readers with two replicas killed at each of its steps: one digest, and to each reader one mail. */
describe('a digest is made once and sent once', () => {
  let on: MonitoringReplicas;
  beforeAll(async () => {
    on = await MonitoringReplicas.start('digest-is-killed');
  }, 120_000);
  beforeEach(async () => {
    await setClock(on.db, BEFORE);
    await on.quiet();
  });
  afterAll(() => on?.stop(), 60_000);

  /** A body whose next digest is planned, and that of every other body long made. */
  const planned = async (): Promise<SpecBody> => {
    const body = new SpecBody(on);
    await body.settle();
    await eventually(async () =>
      expect(
        await look(on.db.adminUrl, 'select 1 from body where body_id = $1 and digest_look_at > app_now()', [body.id]),
      ).toHaveLength(1),
    );
    return body;
  };
  const itsHourComes = () => setClock(on.db, HOUR);
  const isSentOnce = async (body: SpecBody): Promise<void> => {
    await eventually(async () => {
      const [sent, ...more] = await look(
        on.db.adminUrl,
        `select d.slot, d.slot_at, m.state from digest d join digest_delivery m on m.digest_id = d.id where d.body_id = $1`,
        [body.id],
      );
      expect(more).toEqual([]);
      expect(sent).toEqual({ slot: 'morning', slot_at: new Date(HOUR), state: 'delivered' });
    }, patient);
    // A mail may come again when the notifier died before it heard the answer; it is then the same mail.
    expect(new Set(body.digestsTo(body.head).map(({ messageId }) => messageId)).size).toBe(1);
    // Whoever looks again at the same hour finds nothing to make.
    await setClock(on.db, '2026-04-01T06:00:00Z');
    await eventually(async () =>
      expect(await look(on.db.adminUrl, 'select 1 from body where digest_look_at <= app_now()')).toEqual([]),
    );
    expect(await look(on.db.adminUrl, 'select 1 from digest where body_id = $1', [body.id])).toHaveLength(1);
  };

  it.each(['in the midst', 'at the commit'] as const)(
    'when the notifiers die making it, %s',
    async (at) => {
      const body = await planned();
      await on.notifiersKilledAt(['digest', at], itsHourComes);
      await isSentOnce(body);
    },
    180_000,
  );

  it('when they die naming its readers', async () => {
    const body = await planned();
    await on.notifiersKilledAt(['digest_delivery', 'in the midst'], itsHourComes);
    await isSentOnce(body);
  }, 180_000);

  it('when they die with its mail taken in hand and not sent', async () => {
    const body = await planned();
    await on.notifiersKilledAt(['digest_delivery', 'at the commit', 'update'], itsHourComes);
    await isSentOnce(body);
  }, 180_000);

  it('when they die with a mail the server has and has not confirmed', async () => {
    const body = await planned();
    await on.notifiersKilledMailing(itsHourComes);
    await isSentOnce(body);
  }, 180_000);

  it('when they die writing down that it was sent', async () => {
    const body = await planned();
    await on.notifiersKilledAt(['digest_delivery', 'in the midst', 'update'], itsHourComes, 'mailed');
    await isSentOnce(body);
  }, 180_000);
});
