/** Who headed the body from when, as coordination told it: an extension is the head's decision (art. 36). */
export const firstHeadsSql = /* sql */ `
  create table first_head (
    body_id uuid not null,
    person_id uuid not null,
    appointed_from date not null,
    primary key (body_id, appointed_from)
  );
`;

export const firstHeadTables = ['first_head'];
