/**
 * One text may stand on both internet resources of a body (¶10.3): in its own section, and in further ones. A publication that
 * answers a story of the media names it; what the story is, `monitoring` knows.
 */
export const placementsSql = /* sql */ `
  alter table publication add column also_section_ids uuid[] not null default '{}', add column story_id uuid;
  alter table release add column also_section_ids uuid[] not null default '{}';

  create or replace view public_newsroom_release with (security_barrier) as
  select p.id as publication_id, s.resource_id, s.id as section_id, s.kind as section_kind, s.name as section_name, p.public_state,
         p.first_published_at, p.updated_at, p.withdrawn_at, p.withdrawal_reason, p.release_number = l.number as is_latest, l.number, l.change_kind,
         l.note, l.languages, l.immediate, l.released_at, l.fresh_until, e.language,
         case when p.public_state = 'withdrawn' then null else e.title end as title,
         case when p.public_state = 'withdrawn' then null else e.lead end as lead,
         case when p.public_state = 'withdrawn' then null else e.text end as text
  from publication p
  join release l on l.publication_id = p.id
  join release_edition e on e.publication_id = l.publication_id and e.number = l.number
  join section s on s.id = l.section_id or s.id = any (l.also_section_ids)
  where p.public_state <> 'none';
`;
