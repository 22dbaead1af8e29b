/**
 * The ceiling of bench/requests.bench.mjs: Fastify and pg and nothing else, doing the transaction of a registration with the same
 * statements in the same order: enter the body, read the frame, register_whole, outbox, audit, commit. No tokens, no rules, no law, no
 * relay: the clock, the folded words and the events come ready-made from the environment.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import fastify from 'fastify';
import pg from 'pg';

const { DATABASE_URL, FRAME_SQL, OUTBOX_SQL, RECORD, OUTBOX_ROW, WORDS } = process.env;
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
const record = JSON.parse(RECORD);
const row = JSON.parse(OUTBOX_ROW);

async function register(body, input) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.body', $1, true)`, [body]);
    const frame = await client.query(FRAME_SQL, [body, null, null]);
    const id = randomUUID();
    const { rows } = await client.query(
      `with folded as (insert into request_words (request_id, body_id, words, folding) values ($2, $3, $4::tsvector, 1))
       select register_whole($1::jsonb) as number`,
      [
        JSON.stringify({
          ...record,
          bodyId: body,
          id,
          trackingHash: randomBytes(32).toString('hex'),
          request: { ...record.request, id, subject: input.subject, text: input.text },
          deadlines: record.deadlines.map((deadline) => ({ ...deadline, id: randomUUID() })),
        }),
        id,
        body,
        WORDS,
      ],
    );
    const columns = ['topic', 'aggregatetype', 'type', 'headers', 'payload'].map((name) => [row[name]]);
    const [topic, aggregatetype, type, headers, payload] = columns;
    await client.query(OUTBOX_SQL, [[randomUUID()], topic, aggregatetype, [id], type, headers, payload, [body]]);
    await client.query('select audit_append($1, $2)', [
      body,
      [JSON.stringify({ actor: 'person:x', action: 'register-request', subject: id })],
    ]);
    await client.query('commit');
    return { id, number: rows[0].number, receivedAt: frame.rows[0].now, clock: record.receipt };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

const app = fastify();
app.post('/media-requests', async (request, reply) => {
  reply.code(201);
  return register(request.headers['x-body-id'], request.body);
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
