/**
 * Files that belong to something of the body. The bytes are in the file store under a random key; `stored_file` notes the key before
 * they go there, so that whatever no attachment names in the end (a crash, a refused request, a removed attachment) is found and removed.
 */
export const filesSql = /* sql */ `
  create table stored_file (
    key text primary key,
    body_id uuid not null,
    remove_after timestamptz default clock_timestamp() + interval '1 day'
  );
  create index stored_file_unwanted on stored_file (remove_after) where remove_after is not null;

  create table attachment (
    id uuid primary key,
    body_id uuid not null,
    request_id uuid references media_request,
    -- What the file belongs to: 'request' is the requester's own, 'answer' goes out with the answer, 'source' stays in the office.
    owner_kind text not null,
    owner_id uuid not null,
    file_key text not null unique references stored_file,
    name text not null,
    media_type text not null,
    declared_type text,
    size bigint not null,
    sha256 bytea not null,
    state text not null check (state in ('checking', 'clean', 'infected', 'unchecked')),
    signature text,
    check_attempts integer not null default 0,
    next_check_at timestamptz,
    checked_at timestamptz,
    created_at timestamptz not null default app_now(),
    created_by uuid
  );
  create index attachment_of_request on attachment (request_id, created_at);
  create index attachment_of_owner on attachment (owner_id);
  create index attachment_to_check on attachment (next_check_at) where next_check_at is not null;

  -- Whoever deletes the row, by whatever way, has the bytes removed too.
  create function attachment_gone() returns trigger language plpgsql as $$
  begin
    update stored_file set remove_after = clock_timestamp() where key = old.file_key and body_id = old.body_id;
    return null;
  end
  $$;
  create trigger attachment_gone after delete on attachment for each row execute function attachment_gone();
`;

export const fileTables = ['stored_file', 'attachment'];

/** What the holder of the tracking code may download: what was sent in, and what goes out with a decision that was made. */
export const publicAttachmentSelect = /* sql */ `
  select r.tracking_hash, c.number, a.id, a.owner_kind, a.file_key, a.name, a.media_type, a.size, encode(a.sha256, 'hex') as sha256, a.state,
         a.created_at
  from attachment a
  join media_request r on r.id = a.request_id
  join statutory_clock c on c.request_id = a.request_id
  where a.owner_kind = 'request'
     or (a.owner_kind = 'answer' and (exists (select from answer n where n.request_id = a.request_id)
                                      or exists (select from refusal f where f.request_id = a.request_id)))
`;

export const publicAttachmentTables = ['attachment', 'media_request', 'statutory_clock', 'answer', 'refusal'];
