/** What anybody may read: internet resources with their sections, and the public versions of publications. Drafts are in no view. */
export const newsroomSelect = /* sql */ `
  select r.id as resource_id, r.body_id, r.kind, r.slug, r.name, b.name as body_name, b.time_zone
  from internet_resource r join body b on b.body_id = r.body_id
`;

export const newsroomSectionSelect = /* sql */ `
  select s.id as section_id, s.resource_id, s.kind, s.name, s.position, s.last_published_at, s.fresh_until, s.stale_since
  from section s
`;

/** One row for each public version in each of its languages; of a withdrawn publication only the fact, never its text. */
export const newsroomReleaseSelect = /* sql */ `
  select p.id as publication_id, s.resource_id, l.section_id, s.kind as section_kind, s.name as section_name, p.public_state,
         p.first_published_at, p.updated_at, p.withdrawn_at, p.withdrawal_reason, p.release_number = l.number as is_latest, l.number, l.change_kind,
         l.note, l.languages, l.immediate, l.released_at, l.fresh_until, e.language,
         case when p.public_state = 'withdrawn' then null else e.title end as title,
         case when p.public_state = 'withdrawn' then null else e.lead end as lead,
         case when p.public_state = 'withdrawn' then null else e.text end as text
  from publication p
  join release l on l.publication_id = p.id
  join release_edition e on e.publication_id = l.publication_id and e.number = l.number
  join section s on s.id = l.section_id
  where p.public_state <> 'none'
`;
