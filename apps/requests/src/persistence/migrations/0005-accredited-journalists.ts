/** What `accreditation` tells: who may be recognised as an accredited journalist. Ids and numbers only; names stay there. */
export const accreditedSql = /* sql */ `
  create table accredited_journalist (
    body_id uuid not null,
    accreditation_id uuid not null,
    number text not null,
    person_id uuid,
    granted_at timestamptz not null,
    valid_until date,
    revoked_at timestamptz,
    primary key (body_id, accreditation_id)
  );
  create unique index accredited_journalist_number on accredited_journalist (body_id, upper(number));
  create index accredited_journalist_account on accredited_journalist (body_id, person_id) where person_id is not null;

  -- The accreditation by which a request's journalist was recognised on the day. It stays when that accreditation ends.
  create table recognised_accreditation (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    accreditation_id uuid not null,
    number text not null
  );
`;

export const accreditedTables = ['accredited_journalist', 'recognised_accreditation'];
