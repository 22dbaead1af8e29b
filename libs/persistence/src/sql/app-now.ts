/**
 * SQL of the one clock every rule asks. STABLE, so that `due_at <= app_now()` is an index condition, read once per
 * statement. A test installation replaces the body.
 */
export function appNowFunction(): string {
  return `create or replace function app_now() returns timestamptz language sql stable as 'select clock_timestamp()';`;
}
