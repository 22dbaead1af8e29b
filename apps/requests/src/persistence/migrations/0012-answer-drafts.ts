/**
 * What is being written, version by version: texts by language, the officer's marks on sentences, what is refused of it. The highest
 * version is the draft; the clock's row is its lock. Also the answer's form and its texts in further languages.
 */
export const answerDraftsSql = /* sql */ `
  create table answer_draft (
    request_id uuid not null references media_request,
    kind text not null check (kind in ('answer', 'refusal')),
    version integer not null,
    body_id uuid not null,
    form text not null check (form in ('e-mail', 'paper', 'oral')),
    oral_topic text,
    texts jsonb not null,
    marks jsonb not null,
    ground_code text,
    written_by uuid,
    written_at timestamptz not null,
    autosaved boolean not null,
    primary key (request_id, kind, version)
  );

  alter table answer
    add column form text not null default 'e-mail',
    add column other_texts jsonb not null default '{}',
    add column claims jsonb not null default '[]';
  alter table refusal add column head_decision_reference text;
`;

export const answerDraftTables = ['answer_draft'];
