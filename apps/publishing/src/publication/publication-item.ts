import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { stateOf } from '../domain/publication-state.js';
import type { PublicationState, PublicState, WorkState } from '../domain/publication-state.js';

/** A section and the internet resource it is on. */
interface PlacedIn {
  id: string;
  kind: string;
  name: LocalizedText;
  resourceKind: string;
  slug: string;
}

/** A publication as lists show it. */
export interface PublicationItem {
  id: string;
  version: number;
  state: PublicationState;
  /** Where the working copy stands when it differs from the public version; null when it does not. */
  revision: WorkState | null;
  section: PlacedIn;
  /** Where else it stands, as on the other internet resource. */
  alsoIn: PlacedIn[];
  /** The story of the media it answers, or null. */
  storyId: string | null;
  /** Titles of the working copy, in the languages it exists in. */
  titles: Partial<Record<Language, string>>;
  firstPublishedAt: Date | null;
  updatedAt: Date | null;
  changedAt: Date;
  /** Until when its section counts as up to date. */
  freshUntil: Date | null;
  /** The day on which the office means to look whether the text still holds. */
  reviewOn: string | null;
  approval: { immediate: boolean; reason: string | null; askedBy: string; askedAt: Date } | null;
  secondCheck: { dueOn: string; dueAt: Date; isOverdue: boolean } | null;
}

export interface ItemRow {
  id: string;
  version: number;
  publicState: PublicState;
  workState: WorkState | null;
  sectionId: string;
  sectionKind: string;
  sectionName: LocalizedText;
  resourceKind: string;
  slug: string;
  alsoIn: PlacedIn[] | null;
  storyId: string | null;
  titles: Partial<Record<Language, string>> | null;
  firstPublishedAt: Date | null;
  updatedAt: Date | null;
  changedAt: Date;
  freshUntil: Date | null;
  reviewOn: string | null;
  immediate: boolean | null;
  reason: string | null;
  askedBy: string | null;
  askedAt: Date | null;
  checkDueOn: string | null;
  checkDueAt: Date | null;
  now: Date;
}

export const itemColumns = `
  p.id, p.version, p.public_state as "publicState", p.work_state as "workState", p.section_id as "sectionId", s.kind as "sectionKind",
  s.name as "sectionName", r.kind as "resourceKind", r.slug, p.story_id as "storyId",
  (select jsonb_agg(jsonb_build_object('id', o.id, 'kind', o.kind, 'name', o.name, 'resourceKind', w.kind, 'slug', w.slug) order by w.kind, o.position)
   from section o join internet_resource w on w.id = o.resource_id where o.id = any (p.also_section_ids)) as "alsoIn",
  (select jsonb_object_agg(e.language, e.title) from edition e where e.publication_id = p.id) as titles,
  p.first_published_at as "firstPublishedAt", p.updated_at as "updatedAt", p.changed_at as "changedAt", s.fresh_until as "freshUntil",
  p.review_on::text as "reviewOn", a.immediate, a.reason, a.asked_by as "askedBy", a.asked_at as "askedAt",
  c.due_on::text as "checkDueOn", c.due_at as "checkDueAt", app_now() as now`;

export const itemTables = `
  publication p join section s on s.id = p.section_id join internet_resource r on r.id = s.resource_id
  left join approval a on a.publication_id = p.id and a.decision is null
  left join second_check c on c.publication_id = p.id and c.number = p.release_number and c.done_at is null`;

export const publicationItem = (row: ItemRow): PublicationItem => ({
  id: row.id,
  version: row.version,
  state: stateOf(row),
  revision: row.publicState === 'none' || row.publicState === 'withdrawn' ? null : row.workState,
  section: {
    id: row.sectionId,
    kind: row.sectionKind,
    name: row.sectionName,
    resourceKind: row.resourceKind,
    slug: row.slug,
  },
  alsoIn: row.alsoIn ?? [],
  storyId: row.storyId,
  titles: row.titles ?? {},
  firstPublishedAt: row.firstPublishedAt,
  updatedAt: row.updatedAt,
  changedAt: row.changedAt,
  freshUntil: row.freshUntil,
  reviewOn: row.reviewOn,
  approval:
    row.askedBy && row.askedAt && row.immediate !== null
      ? { immediate: row.immediate, reason: row.reason, askedBy: row.askedBy, askedAt: row.askedAt }
      : null,
  secondCheck:
    row.checkDueOn && row.checkDueAt
      ? { dueOn: row.checkDueOn, dueAt: row.checkDueAt, isOverdue: row.checkDueAt <= row.now }
      : null,
});
