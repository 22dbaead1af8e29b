import { eventually, setClock } from '@baspasoz/testing';
import { SpecBody } from '../../apps/monitoring/src/testing/spec-body.js';
import { look } from './flow.js';
import { MonitoringReplicas, patient } from './monitoring-replicas.js';

const BREACHED = '2026-04-01T13:30:00Z';
/** A breached term is of high severity: the deputy's turn comes an hour later. */
const LIMIT = '2026-04-01T14:30:00Z';

/**
 * A page from the breach to the acknowledgement with two replicas killed at each of its steps: nobody who is to be told is missed,
 * nobody is told twice, and after the acknowledgement nobody is told at all.
 */
describe('of a page to the head nothing is lost and nothing comes after the acknowledgement', () => {
  let on: MonitoringReplicas;
  beforeAll(async () => {
    on = await MonitoringReplicas.start('page-is-killed');
  }, 120_000);
  beforeEach(async () => {
    await setClock(on.db, BREACHED);
    await on.quiet();
  });
  afterAll(() => on?.stop(), 60_000);

  const settled = async (): Promise<SpecBody> => {
    const body = new SpecBody(on);
    await body.settle();
    return body;
  };
  const breached = async (): Promise<SpecBody> => {
    const body = await settled();
    await body.breach(await body.receive());
    await isTold(body, ['head']);
    return body;
  };
  const distinct = (body: SpecBody, type: string) => [...new Map(body.said(type).map((one) => [one.id, one])).values()];
  /** Exactly these have been told, each by one mail, and each telling was said once. A mail that comes again is the same mail. */
  const isTold = async (body: SpecBody, who: ('head' | 'deputy' | 'secondDeputy')[]): Promise<void> => {
    await eventually(() => {
      const told = distinct(body, 'HeadNotified').map(({ data }) => (data as { recipientId: string }).recipientId);
      expect(told.toSorted()).toEqual(who.map((name) => body[name].id).toSorted());
    }, patient);
    for (const name of ['head', 'deputy', 'secondDeputy'] as const) {
      const mails = new Set(body.mailsTo(body[name]).map(({ messageId }) => messageId));
      expect({ name, mails: mails.size }).toEqual({ name, mails: who.includes(name) ? 1 : 0 });
    }
    await body.notification();
    expect(distinct(body, 'NotificationEscalated')).toHaveLength(who.length - 1);
  };
  const acknowledge = async (body: SpecBody, as: 'head' | 'deputy' = 'head') => {
    const { id } = await body.notification();
    const role = as === 'head' ? 'first-head' : 'deputy';
    return body.call(body[as], role, 'POST', `/notifications/${id}/acknowledge`);
  };
  /** The limit of whoever has it passes for this body and for another, and the other's page shows that the sweep has been by. */
  const limitPasses = async (): Promise<void> => {
    const other = await breached();
    await setClock(on.db, '2026-04-01T20:00:00Z');
    await eventually(() => expect(distinct(other, 'NotificationEscalated').length).toBeGreaterThan(0), patient);
  };

  it.each(['in the midst', 'at the commit'] as const)(
    'when the notifiers die over the breach they heard of, %s',
    async (at) => {
      const body = await settled();
      const requestId = await body.receive();
      await on.notifiersKilledAt(['notification', at], () => body.breach(requestId));
      await isTold(body, ['head']);
    },
    180_000,
  );

  it('when they die with the mail taken in hand and not sent', async () => {
    const body = await settled();
    const requestId = await body.receive();
    await on.notifiersKilledAt(['delivery', 'at the commit', 'update'], () => body.breach(requestId));
    await isTold(body, ['head']);
  }, 180_000);

  it('when they die with a mail the server has and has not confirmed', async () => {
    const body = await settled();
    const requestId = await body.receive();
    await on.notifiersKilledMailing(() => body.breach(requestId));
    await isTold(body, ['head']);
  }, 180_000);

  it.each(['in the midst', 'at the commit'] as const)(
    'when they die writing down that the head was reached, %s',
    async (at) => {
      const body = await settled();
      const requestId = await body.receive();
      await on.notifiersKilledAt(['outbox', at], () => body.breach(requestId));
      await isTold(body, ['head']);
    },
    180_000,
  );

  it.each(['in the midst', 'at the commit'] as const)(
    'when they die handing it on to the deputy, %s',
    async (at) => {
      const body = await breached();
      await on.notifiersKilledAt(['delivery', at], () => setClock(on.db, LIMIT));
      await isTold(body, ['head', 'deputy']);
    },
    180_000,
  );

  it.each(['in the midst', 'at the commit'] as const)(
    'when the API dies over the acknowledgement, %s: given again it counts once, and nobody is told after it',
    async (at) => {
      const body = await breached();
      await on.apiKilledAt(['outbox', at], () => acknowledge(body));
      expect(await acknowledge(body)).toMatchObject({ status: 200, body: { state: 'acknowledged' } });
      await limitPasses();
      await isTold(body, ['head']);
      await eventually(() => expect(distinct(body, 'HeadAcknowledged')).toHaveLength(1), patient);
    },
    180_000,
  );

  it('when they die handing on what the head acknowledges at that moment: the acknowledgement wins', async () => {
    const body = await breached();
    let given: ReturnType<typeof acknowledge> | undefined;
    await on.notifiersKilledAt(['delivery', 'in the midst'], async () => {
      await setClock(on.db, LIMIT);
      // It waits for the lock of who hands the matter on, and gets it from the dead.
      await eventually(async () =>
        expect(
          await look(on.db.adminUrl, `select 1 from pg_locks where locktype = 'advisory' and not granted`),
        ).not.toEqual([]),
      );
      given = acknowledge(body);
    });
    expect(await given).toMatchObject({ status: 200, body: { state: 'acknowledged' } });
    await limitPasses();
    await isTold(body, ['head']);
  }, 180_000);

  it('and on the way nothing was parked or given up', async () => {
    for (const table of ['outbox_dead', 'dlq', 'parked_key', 'parked_event'])
      expect({ table, rows: await look(on.db.adminUrl, `select 1 from ${table}`) }).toEqual({ table, rows: [] });
  });
});
