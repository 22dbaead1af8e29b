/**
 * What a guard at a door may see without signing in, found by the code on the card alone: a refused or an undecided application has
 * no card. Whether name and outlet are told is the handler's decision.
 */
export const publicCardSelect = /* sql */ `
  select a.check_code, a.number, a.state, a.granted_on, a.valid_until, a.revoked_at, b.name as body_name, b.time_zone,
         j.name as journalist_name, j.position, o.name as outlet_name
  from accreditation a
  join body b on b.body_id = a.body_id
  join journalist j on j.id = a.journalist_id
  join outlet o on o.id = a.outlet_id
  where a.state in ('granted', 'revoked')
`;

export const publicCardTables = ['accreditation', 'body', 'journalist', 'outlet'];

/** In which bodies an account has applied: a journalist belongs to no body, so their own page asks each of these. */
export const publicApplicantSelect = /* sql */ `
  select distinct person_id, body_id from accreditation where person_id is not null
`;
