import { Client } from 'pg';

/**
 * Moves the database's clock: `app_now()` says `iso` from now on, or the real time again with `null`. This is the only
 * way a test moves time; nothing in the product knows of it.
 */
export async function setClock(db: { ownerUrl: string }, iso: string | null): Promise<void> {
  const owner = new Client({ connectionString: db.ownerUrl });
  await owner.connect();
  try {
    await owner.query(`
      begin;
      create table if not exists test_clock (one boolean primary key default true check (one), at timestamptz);
      grant select on test_clock to public;
      create or replace function app_now() returns timestamptz language sql stable
        as 'select coalesce((select at from test_clock), clock_timestamp())';
      commit;`);
    await owner.query('insert into test_clock (at) values ($1) on conflict (one) do update set at = excluded.at', [
      iso,
    ]);
  } finally {
    await owner.end();
  }
}
