/**
 * Which requests are one request sent twice: the hash of requester and words, and the first request that has the same. Nothing is
 * dropped for it.
 *
 * `register_whole` is `register_request` with the receipt's letter and this link in the same round trip. The body's number counter, which
 * `register_request` has locked by then, lets registrations of one body by one at a time: whoever comes second sees the first.
 */
export const wholeRegistrationSql = /* sql */ `
  create table request_sameness (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    sameness bytea not null,
    repeats uuid references media_request
  );
  create index request_sameness_first on request_sameness (body_id, sameness, request_id) where repeats is null;
  create index request_sameness_repeats on request_sameness (repeats) where repeats is not null;

  create function register_whole(r jsonb) returns text language plpgsql as $$
  declare
    the_number constant text := register_request(r);
    the_body constant uuid := (r ->> 'bodyId')::uuid;
    the_request constant uuid := (r ->> 'id')::uuid;
    the_sameness constant bytea := decode(r ->> 'sameness', 'hex');
  begin
    if r ? 'letter' then
      insert into letter (id, body_id, request_id, kind, email, tracking_code, next_attempt_at)
      values ((r -> 'letter' ->> 'id')::uuid, the_body, the_request, 'receipt', r -> 'letter' ->> 'email', r -> 'letter' ->> 'trackingCode',
              clock_timestamp());
    end if;
    if the_sameness is not null then
      insert into request_sameness (request_id, body_id, sameness, repeats)
      values (the_request, the_body, the_sameness,
              (select s.request_id from request_sameness s where s.body_id = the_body and s.sameness = the_sameness and s.repeats is null
               order by s.request_id limit 1));
    end if;
    return the_number;
  end
  $$;
`;

export const wholeRegistrationTables = ['request_sameness'];
