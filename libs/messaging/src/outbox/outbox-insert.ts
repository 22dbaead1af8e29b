import type { OutboxRow } from './outbox-row.js';

/**
 * Insert of any number of rows in the order given; `$1`…`$8` are arrays, one element a row (see {@link outboxParams}).
 * For a hot path that writes business row and events in one statement this may be used as a common table expression.
 */
export const OUTBOX_INSERT = `
  insert into outbox (id, topic, aggregatetype, aggregateid, type, headers, payload, body_id)
  select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::json[], $7::text[], $8::uuid[])
  returning shard`;

/** The parameters of {@link OUTBOX_INSERT}. */
export const outboxParams = (rows: OutboxRow[]): unknown[] => [
  rows.map((row) => row.id),
  rows.map((row) => row.topic),
  rows.map((row) => row.aggregatetype),
  rows.map((row) => row.aggregateid),
  rows.map((row) => row.type),
  rows.map((row) => JSON.stringify(row.headers)),
  rows.map((row) => row.payload),
  rows.map((row) => row.body_id),
];
