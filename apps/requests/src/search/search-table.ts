import { tenantTable } from '@baspasoz/persistence';

/**
 * SQL that makes a table of searched words (`body_id uuid`, `words tsvector`) fast and shut. PostgreSQL uses no index for `@@` under
 * row-level security, since the operator is not leakproof and the body's policy must come first; a condition that *is* a policy
 * may use the index. So the question itself is the policy: the app role sees a row only while it answers the question in
 * `app.search`, and without a question the table is empty. Call `lookFor` (before writing `lookForAnything`) in the transaction first.
 */
export const searchTable = (table: string, app: string): string => `
  create index ${table}_found on ${table} using gin (words);
  ${tenantTable(table)}
  create policy ${table}_answers on ${table} as restrictive for select to "${app}"
    using (words @@ nullif(current_setting('app.search', true), '')::tsquery);`;
