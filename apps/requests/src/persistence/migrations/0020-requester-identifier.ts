/**
 * IIN or BIN of whoever asked, where it was given (APPC 63(2) makes it optional). It stands apart from the request: an officer of a structural
 * unit, who has `app.sight` set, reads none at all.
 */
export const requesterIdentifierSql = /* sql */ `
  create table requester_identifier (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    iin_bin text not null
  );
`;

export const officeOnlySql = /* sql */ `
  create policy requester_identifier_of_office on requester_identifier as restrictive for select using (
    (select coalesce(current_setting('app.sight', true), '')) = ''
  );
`;
