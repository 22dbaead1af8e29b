/**
 * The hot path in one round trip. The number is drawn as late as possible: every registration of the body waits for that one
 * row, so whatever needs no number (and the same Idempotency-Key twice, which fails) comes before it. A registration that is
 * rolled back gives its number back with it: the sequence has no gaps.
 *
 * Runs with the caller's rights, under row-level security.
 */
export const registerRequestSql = /* sql */ `
  create function register_request(r jsonb) returns text language plpgsql as $$
  declare
    the_body constant uuid := (r ->> 'bodyId')::uuid;
    the_request constant uuid := (r ->> 'id')::uuid;
    the_sequence integer;
    the_number text;
  begin
    if r ? 'keyHash' then
      insert into idempotent_registration (body_id, key_hash, fingerprint, request_id, sealed_code)
      values (the_body, decode(r ->> 'keyHash', 'hex'), decode(r ->> 'fingerprint', 'hex'), the_request, decode(r ->> 'sealedCode', 'hex'));
    end if;

    insert into media_request
    select x.id, the_body, x.subject, x.text, x.language, x.requester_kind, x.requester_name, x.requester_outlet, x.requester_email,
           x.requester_phone, x.requester_person_id, x.recording_warned, x.formal_defects, x.registered_at, x.registered_by, x.accepted_by,
           x.late_reason, decode(r ->> 'trackingHash', 'hex')
    from jsonb_to_record(r -> 'request') as x(id uuid, subject text, text text, language text, requester_kind text, requester_name text,
           requester_outlet text, requester_email text, requester_phone text, requester_person_id uuid, recording_warned boolean,
           formal_defects text[], registered_at timestamptz, registered_by uuid, accepted_by jsonb, late_reason text);

    insert into deadline (id, aggregate_id, body_id, kind, fire_at, due_at, due_on, working_days_left, calendar_version)
    select d.id, the_request, the_body, d.kind, d.fire_at, d.due_at, d.due_on, d.working_days_left, (r ->> 'calendarVersion')::integer
    from jsonb_to_recordset(r -> 'deadlines') as d(id uuid, kind text, fire_at timestamptz, due_at timestamptz, due_on date, working_days_left integer);

    insert into number_counter as c (body_id, year, last) values (the_body, (r ->> 'year')::integer, 1)
    on conflict (body_id, year) do update set last = c.last + 1
    returning last into the_sequence;
    the_number := (r ->> 'prefix') || '-' || (r ->> 'year') || '-' || case when the_sequence < 10000 then lpad(the_sequence::text, 4, '0') else the_sequence::text end;

    insert into statutory_clock (request_id, body_id, number, request_kind, channel, legal_profile, calendar_version, received_at, registered_on,
           due_on, due_at, provisional, late_registration, correlation_id)
    select the_request, the_body, the_number, x.request_kind, x.channel, x.legal_profile, (r ->> 'calendarVersion')::integer, x.received_at,
           x.registered_on, x.due_on, x.due_at, x.provisional, x.late_registration, r ->> 'correlationId'
    from jsonb_to_record(r -> 'clock') as x(request_kind text, channel text, legal_profile text, received_at timestamptz, registered_on date,
           due_on date, due_at timestamptz, provisional boolean, late_registration boolean);

    insert into ledger_entry (body_id, request_id, at, kind, actor_id, clause, params)
    select the_body, the_request, l.at, l.kind, l.actor_id, l.clause, l.params
    from jsonb_to_recordset(r -> 'ledger') as l(at timestamptz, kind text, actor_id uuid, clause jsonb, params jsonb);

    return the_number;
  end
  $$;
`;
