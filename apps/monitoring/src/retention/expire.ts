import type { TenantTx } from '@baspasoz/persistence';
import type { RetentionKey } from './retention-rules.js';

type Expire = (tx: TenantTx, before: Date, most: number) => Promise<number>;

/** Articles about somebody else. Index Scan Backward using article_in_order: the oldest of the body first. */
const unrelated: Expire = async (tx, before, most) => {
  const gone = await tx.query<{ id: string }>(
    `select a.id from article a left join assessment q on q.article_id = a.id
     where a.body_id = $3 and a.fetched_at < $1 and q.about is null and q.story_id is null
     order by a.fetched_at, a.id limit $2 for update of a skip locked`,
    [before, most, tx.bodyId],
  );
  const ids = gone.map(({ id }) => id);
  await tx.query('delete from assessment where article_id = any ($1::uuid[])', [ids]);
  return tx.execute('delete from article where id = any ($1::uuid[])', [ids]);
};

/** Stories of these states, with their articles and everything that was said of them. */
const stories =
  (states: readonly string[]): Expire =>
  async (tx, before, most) => {
    const gone = await tx.query<{ id: string }>(
      `select id from story where body_id = $4 and state = any ($3) and last_seen_at < $1
       order by last_seen_at, id limit $2 for update skip locked`,
      [before, most, states, tx.bodyId],
    );
    const ids = gone.map(({ id }) => id);
    for (const table of ['digest_mark', 'official_message', 'story_answer', 'story_entry', 'label'])
      await tx.query(`delete from ${table} where story_id = any ($1::uuid[])`, [ids]);
    const articles = await tx.query<{ id: string }>(
      'select article_id as id from assessment where story_id = any ($1::uuid[])',
      [ids],
    );
    const texts = articles.map(({ id }) => id);
    await tx.query('update assessment set reprint_of = null where reprint_of = any ($1::uuid[])', [texts]);
    await tx.query('delete from article_key where article_id = any ($1::uuid[])', [texts]);
    await tx.query('delete from assessment where article_id = any ($1::uuid[])', [texts]);
    const ended = await tx.execute('delete from story where id = any ($1::uuid[])', [ids]);
    await tx.query('delete from article where id = any ($1::uuid[])', [texts]);
    return ended;
  };

const digests: Expire = async (tx, before, most) => {
  const gone = await tx.query<{ id: string }>(
    'select id from digest where body_id = $3 and slot_at < $1 order by slot_at limit $2 for update skip locked',
    [before, most, tx.bodyId],
  );
  const ids = gone.map(({ id }) => id);
  await tx.query('delete from digest_delivery where digest_id = any ($1::uuid[])', [ids]);
  return tx.execute('delete from digest where id = any ($1::uuid[])', [ids]);
};

const waves: Expire = (tx, before, most) =>
  tx.execute(
    `delete from spike where id in
       (select id from spike where body_id = $3 and ended_at < $1 order by ended_at limit $2 for update skip locked)`,
    [before, most, tx.bodyId],
  );

/** Matters nobody is being told of any more. */
const matters: Expire = async (tx, before, most) => {
  const gone = await tx.query<{ id: string }>(
    `select id from notification where body_id = $3 and raised_at < $1 and escalate_at is null
     order by raised_at, id limit $2 for update skip locked`,
    [before, most, tx.bodyId],
  );
  const ids = gone.map(({ id }) => id);
  for (const table of ['instruction', 'delivery'])
    await tx.query(`delete from ${table} where notification_id = any ($1::uuid[])`, [ids]);
  return tx.execute('delete from notification where id = any ($1::uuid[])', [ids]);
};

const troubles: Expire = (tx, before, most) =>
  tx.execute(
    `delete from source_problem where id in
       (select id from source_problem where body_id = $3 and ended_at < $1 order by ended_at limit $2 for update skip locked)`,
    [before, most, tx.bodyId],
  );

/** Pages no list names any more. Index Scan using found_page_settled. */
const listed: Expire = (tx, before, most) =>
  tx.execute(
    `delete from found_page where id in
       (select id from found_page where body_id = $3 and seen_at < $1 and next_fetch_at is null
        order by seen_at limit $2 for update skip locked)`,
    [before, most, tx.bodyId],
  );

const looked: Expire = (tx, before, most) =>
  tx.execute(
    `delete from source_look where id in
       (select id from source_look where body_id = $3 and asked_at < $1 order by asked_at limit $2 for update skip locked)`,
    [before, most, tx.bodyId],
  );

/** How the rows of each rule with a term are ended: at most so many of those older than the instant, and how many were. */
export const expire: readonly [rule: RetentionKey, end: Expire][] = [
  ['unrelated', unrelated],
  ['quiet', stories(['quiet', 'dismissed'])],
  ['story', stories(['open', 'notified', 'confirmed'])],
  ['summary', digests],
  ['summary', waves],
  ['told', matters],
  ['trouble', troubles],
  ['listed', listed],
  ['looked', looked],
];
