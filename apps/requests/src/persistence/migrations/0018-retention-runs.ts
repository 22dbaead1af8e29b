/**
 * What the nightly run of the rules of retention did: how many rows each rule ended on a day, counted in the transaction that ended them.
 * A run that was cut short leaves `next_at` in the past, and the next one goes on with what is left.
 */
export const retentionRunsSql = /* sql */ `
  create table retention_schedule (
    body_id uuid primary key,
    last_at timestamptz,
    next_at timestamptz not null
  );
  create index retention_schedule_next on retention_schedule (next_at);

  create table retention_run (
    body_id uuid not null,
    rule text not null,
    ran_on date not null,
    ended integer not null,
    primary key (body_id, rule, ran_on)
  );
`;

export const retentionRunTables = ['retention_schedule', 'retention_run'];
