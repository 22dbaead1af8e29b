import { Client } from 'pg';

/**
 * Names of tables with a `body_id` column that are not shut by forced row-level security with the body's policy.
 * Every app's spec asserts that the list is empty.
 * @param url any role that may read the catalogue
 */
export async function findTablesWithoutPolicy(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(`
      select c.relname as name
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'body_id' and not a.attisdropped
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
        and not (c.relrowsecurity and c.relforcerowsecurity and exists (
          select from pg_policy p
          where p.polrelid = c.oid and 0 = any (p.polroles)
            and pg_get_expr(p.polqual, p.polrelid) like '%body_id = (NULLIF(current_setting(''app.body''%'))
      order by 1`);
    return rows.map((row) => row.name);
  } finally {
    await client.end();
  }
}
