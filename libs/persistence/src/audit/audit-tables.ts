import type { DatabaseRoles } from '../migration/migration.js';
import { tenantTable, workerTable } from '../sql/tenant-table.js';

/**
 * SQL of the audit chain. The app role may read entries and append through `audit_append`, never change or delete one.
 * `hash = sha256(previous hash, sequence, time, content)`; the columns beside `content` are generated from it, so they
 * cannot tell another story than the text that was hashed. Needs `app_now()`.
 */
export function auditTables({ app, worker }: DatabaseRoles): string {
  return `
    create table audit_head (body_id uuid primary key, seq bigint not null, hash text not null);
    create table audit_entry (
      body_id uuid not null,
      seq bigint not null,
      at timestamptz not null,
      content text not null,
      actor text generated always as ((content::jsonb) ->> 'actor') stored,
      action text generated always as ((content::jsonb) ->> 'action') stored,
      subject text generated always as ((content::jsonb) ->> 'subject') stored,
      previous_hash text not null,
      hash text not null,
      primary key (body_id, seq)
    );
    create index audit_entry_subject on audit_entry (body_id, subject, seq desc);
    ${tenantTable('audit_head')}
    ${tenantTable('audit_entry')}
    ${workerTable('audit_head', worker, 'select')}
    revoke all on audit_head, audit_entry from "${app}";
    grant select on audit_head, audit_entry to "${app}";

    create function audit_append(body uuid, contents text[]) returns void
    language plpgsql security definer set search_path = public, pg_temp as $$
    declare
      head audit_head;
      entry text;
      entry_at timestamptz;
      next_hash text;
    begin
      insert into audit_head values (body, 0, '') on conflict do nothing;
      select * into head from audit_head where body_id = body for update;
      foreach entry in array contents loop
        entry_at := app_now();
        next_hash := encode(sha256(convert_to(concat_ws(E'\\n', head.hash, head.seq + 1, audit_time(entry_at), entry), 'UTF8')), 'hex');
        insert into audit_entry (body_id, seq, at, content, previous_hash, hash)
          values (body, head.seq + 1, entry_at, entry, head.hash, next_hash);
        head.seq := head.seq + 1;
        head.hash := next_hash;
      end loop;
      update audit_head set seq = head.seq, hash = head.hash where body_id = body;
    end $$;

    create function audit_time(at timestamptz) returns text language sql immutable as
      $$ select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;

    revoke all on function audit_append(uuid, text[]) from public;
    grant execute on function audit_append(uuid, text[]) to "${app}";`;
}
