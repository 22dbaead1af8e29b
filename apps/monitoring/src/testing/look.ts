import { Client } from 'pg';

/** One superuser query, past all policies: a spec looks at what really is in the tables. */
export async function look<R extends object>(url: string, sql: string, values: unknown[] = []): Promise<R[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
