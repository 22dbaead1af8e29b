/**
 * Requests that come by e-mail. A mail is in the file store as it arrived, and belongs to its row from the transaction that decides what it
 * is; its files are attachments. `digest` makes the same mail, sent twice by a relay that heard no answer, one mail. What was read from it stands beside it, to show it without reading it again.
 *
 * `reply_token` is the part of an address that leads a reply to its request. It opens nothing and is not the tracking code.
 */
export const mailIntakeSql = /* sql */ `
  create table intake_address (
    local_part text primary key check (local_part = lower(local_part)),
    body_id uuid not null
  );
  create index intake_address_of_body on intake_address (body_id);

  create table incoming_mail (
    id uuid primary key,
    body_id uuid not null,
    digest bytea not null,
    received_at timestamptz not null,
    envelope_from text not null,
    raw_key text not null references stored_file,
    raw_size integer not null,
    fate text not null check (fate in ('request', 'reply', 'auto-reply', 'bounce', 'loop')),
    request_id uuid references media_request,
    message_id text,
    sender_name text not null,
    sender_address text,
    subject text not null,
    sent_at timestamptz,
    text text not null,
    quoted text not null,
    readable boolean not null,
    repairs text[] not null,
    unique (body_id, digest)
  );
  create index incoming_mail_of_request on incoming_mail (request_id, id) where request_id is not null;
  create index incoming_mail_apart on incoming_mail (body_id, id desc) where request_id is null;

  -- Whoever deletes a mail has its bytes removed too.
  create function incoming_mail_gone() returns trigger language plpgsql as $$
  begin
    update stored_file set remove_after = clock_timestamp() where key = old.raw_key and body_id = old.body_id;
    return null;
  end
  $$;
  create trigger incoming_mail_gone after delete on incoming_mail for each row execute function incoming_mail_gone();

  create table reply_token (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    token text not null unique
  );
`;

export const mailIntakeTables = ['intake_address', 'incoming_mail', 'reply_token'];

/** Bodies known before have the address of their BIN; a short one comes with their next announcement. */
export const addressesOfKnownBodies = /* sql */ `
  insert into intake_address (local_part, body_id) select bin, body_id from body on conflict do nothing;
`;

/** Who receives mail at an address; asked before anybody is known. */
export const intakeAddressSelect = /* sql */ `
  select a.local_part, a.body_id, b.closed_on is not null and b.closed_on <= app_now()::date as closed
  from intake_address a join body b on b.body_id = a.body_id
`;
