/**
 * The lines-to-take library (¶7.2 of the Model Regulation). A line is an aggregate with versions: what a version says never changes once
 * its approval has been asked for, so that an answer can always show what it stood on. The line's row is the aggregate's lock, for
 * handlers and for the sweep.
 */
export const linesSql = /* sql */ `
  create table topic (
    id uuid primary key,
    body_id uuid not null,
    name jsonb not null,
    unit_id uuid not null,
    deputy_unit_id uuid,
    approver text not null check (approver in ('unit', 'authorized-person', 'first-head')),
    valid_from date not null,
    review_on date not null,
    remind_working_days integer not null check (remind_working_days between 1 and 30),
    revision integer not null default 1,
    changed_by uuid not null,
    changed_at timestamptz not null,
    check (review_on >= valid_from)
  );
  create index topic_of_body on topic (body_id, review_on);

  create table line_to_take (
    id uuid primary key,
    body_id uuid not null,
    topic_id uuid not null references topic,
    unit_id uuid not null,
    owner_id uuid not null,
    latest_version integer not null default 1,
    revision integer not null default 1,
    sequence integer not null default 0,
    correlation_id text not null
  );
  create index line_of_topic on line_to_take (body_id, topic_id);

  create table line_version (
    line_id uuid not null references line_to_take,
    version integer not null,
    body_id uuid not null,
    state text not null check (state in ('draft', 'waiting', 'valid', 'expired', 'withdrawn', 'superseded')),
    editions jsonb not null,
    source jsonb not null,
    restriction text not null check (restriction in ('may-be-quoted', 'internal')),
    tags text[] not null,
    valid_from date not null,
    valid_until date not null,
    terms text[] not null,
    authors uuid[] not null,
    written_at timestamptz not null,
    asked_by uuid,
    asked_at timestamptz,
    returned_by uuid,
    returned_comment text,
    approved_by uuid,
    approved_at timestamptz,
    ended_by uuid,
    ended_at timestamptz,
    end_reason text,
    primary key (line_id, version),
    check (valid_until >= valid_from),
    check (state not in ('valid', 'expired', 'superseded') or (approved_by is not null and approved_by <> all (authors)))
  );
  -- At most one version of a line is valid, and at most one is being worked on.
  create unique index line_version_valid on line_version (line_id) where state = 'valid';
  create unique index line_version_open on line_version (line_id) where state in ('draft', 'waiting');
  create index line_version_listed on line_version (body_id, state, valid_until, line_id);

  create function line_version_is_kept() returns trigger language plpgsql as $$
  begin
    if old.state <> 'draft' and (new.editions, new.source, new.restriction, new.tags, new.valid_from, new.valid_until, new.authors)
       is distinct from (old.editions, old.source, old.restriction, old.tags, old.valid_from, old.valid_until, old.authors) then
      raise exception 'version % of line % is % and says what it says', old.version, old.line_id, old.state;
    end if;
    return new;
  end
  $$;
  create trigger line_version_is_kept before update on line_version for each row execute function line_version_is_kept();

  create table line_use (
    id uuid primary key,
    body_id uuid not null,
    line_id uuid not null,
    version integer not null,
    request_id uuid not null references media_request,
    language text not null check (language in ('kk', 'ru', 'en')),
    inserted_by uuid not null,
    inserted_at timestamptz not null,
    sent_at timestamptz,
    dropped_at timestamptz,
    foreign key (line_id, version) references line_version,
    check (sent_at is null or dropped_at is null)
  );
  create index line_use_of_line on line_use (line_id, inserted_at desc);
  create index line_use_of_request on line_use (request_id);

  create table line_contradiction (
    id uuid primary key,
    body_id uuid not null,
    -- What was being written: a version of a line, or the answer to a request.
    found_in text not null check (found_in in ('line', 'answer')),
    subject_id uuid not null,
    subject_version integer,
    -- The valid line of another unit that says otherwise.
    line_id uuid not null,
    version integer not null,
    kind text not null check (kind in ('number', 'date', 'name', 'polarity')),
    language text not null,
    own_sentence text not null,
    other_sentence text not null,
    own_says text not null,
    other_says text not null,
    found_by uuid not null,
    found_at timestamptz not null,
    resolution text check (resolution in ('kept', 'changed', 'asked-unit')),
    reason text,
    resolved_by uuid,
    resolved_at timestamptz,
    foreign key (line_id, version) references line_version,
    check ((resolution is null) = (resolved_at is null)),
    check (resolution is null or resolution = 'changed' or reason is not null)
  );
  create unique index line_contradiction_once on line_contradiction
    (subject_id, coalesce(subject_version, 0), line_id, version, kind, md5(own_sentence), md5(other_sentence));
  create index line_contradiction_of_line on line_contradiction (line_id);
`;

export const lineTables = ['topic', 'line_to_take', 'line_version', 'line_use', 'line_contradiction'];
