import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { messagingMigration, OUTBOX_INSERT, outboxParams, outboxRow } from '@baspasoz/messaging';
import { provisionDatabase, runMigrations } from '@baspasoz/persistence';

const BODY = randomUUID();
const subjects = Array.from({ length: 1000 }, () => randomUUID());
const padding = randomBytes(256).toString('hex');

const columns = 'id, topic, aggregatetype, aggregateid, type, headers, payload, body_id';
const COMMIT_ONE_BY_ONE = `
  do $$ declare event record; begin
    for event in select * from backlog order by seq loop
      insert into outbox (${columns}) values (${columns.replaceAll(/\w+/g, 'event.$&')});
      commit;
    end loop;
  end $$`;

/** An event of a request as it stands in the outbox: CloudEvents headers and some 0.5 KiB of data. */
function row(topic, n) {
  const subject = subjects[n % subjects.length];
  const data = { requestId: subject, assignedBy: BODY };
  const event = { type: 'RequestAssigned', subject, bodyId: BODY, sequence: n, correlationId: randomUUID(), data };
  const made = outboxRow(event, 'bench');
  return { ...made, topic, payload: JSON.stringify({ n, padding, ...data }) };
}

/** A database with the outbox and a business table, on a server of its own. */
export async function outboxDatabase(serverUrl) {
  const name = `bench_peer_${randomBytes(4).toString('hex')}`;
  const passwords = { owner: 'bench', app: 'bench', worker: 'bench' };
  const db = await provisionDatabase({ adminUrl: serverUrl, name, passwords });
  await runMigrations({ ownerUrl: db.ownerUrl, migrations: [messagingMigration()] });
  const adminUrl = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href;
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('create table business (id uuid primary key, n int not null)');
  return {
    adminUrl,
    workerUrl: db.workerUrl,
    /** A backlog as it comes about: every event committed by itself. */
    async fill(topic, count) {
      await client.query('create table backlog (like outbox including all)');
      for (let from = 0; from < count; from += 100)
        await client.query(
          OUTBOX_INSERT.replace('into outbox', 'into backlog'),
          outboxParams(Array.from({ length: Math.min(100, count - from) }, (_, n) => row(topic, from + n))),
        );
      await client.query(COMMIT_ONE_BY_ONE);
      await client.query('drop table backlog');
    },
    /** One transaction: a business row and its event; returns the shard to wake. */
    async commit(topic, n) {
      const event = row(topic, n);
      const { rows } = await client.query(`with b as (insert into business values ($9, $10)) ${OUTBOX_INSERT}`, [
        ...outboxParams([event]),
        event.id,
        n,
      ]);
      return rows[0].shard;
    },
    /** When each business row was committed, epoch milliseconds with their fraction, by event number. */
    async commitTimes() {
      const { rows } = await client.query(
        'select n, extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000 as at from business',
      );
      return new Map(rows.map(({ n, at }) => [n, Number(at)]));
    },
    async empty() {
      await client.query('truncate business; truncate outbox');
    },
    close: () => client.end(),
  };
}
