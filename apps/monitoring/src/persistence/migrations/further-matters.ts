/**
 * A section may become stale again and again: each staleness is a matter of its own, told apart by `occasion`. What was published
 * last in a section is kept, because its staleness and the publication that ended it come in no certain order.
 */
export const furtherMattersSql = /* sql */ `
  alter table notification drop constraint notification_matter_kind_check;
  alter table notification add constraint notification_matter_kind_check
    check (matter_kind in ('deadline-breached', 'negative-coverage', 'section-stale', 'accreditation-term-breached'));
  alter table notification add column occasion text not null default '';
  alter table notification add unique (body_id, matter_kind, subject_id, occasion);
  alter table notification drop constraint notification_body_id_matter_kind_subject_id_key;

  create table section (
    body_id uuid not null,
    section_id uuid not null,
    last_published_at timestamptz,
    primary key (body_id, section_id)
  );
`;

export const furtherMatterTables = ['section'];
