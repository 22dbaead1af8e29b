/** What the press service asked the head for (¶5 of the Model Regulation), each statement as it was saved. */
export const provisionSql = /* sql */ `
  create table provision_statement (
    id uuid primary key,
    body_id uuid not null,
    language text not null check (language in ('kk', 'ru', 'en')),
    text text not null,
    written_by uuid not null,
    written_at timestamptz not null
  );
  create index provision_statement_of_body on provision_statement (body_id, id desc);
`;
