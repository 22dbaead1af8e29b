/** The saved views of the list. */
export const publicationViews = [
  'all',
  'drafts',
  'approval',
  'immediate',
  'published',
  'withdrawn',
  'second-check',
  'review',
] as const;

export type PublicationView = (typeof publicationViews)[number];

/** Condition of each view over `itemTables`; `$2` is the body's local date. */
export const viewConditions: Record<PublicationView, string> = {
  all: 'true',
  drafts: `p.work_state = 'draft'`,
  approval: `p.work_state = 'on-approval'`,
  immediate: `p.work_state = 'on-approval' and a.immediate`,
  published: `p.public_state in ('published', 'corrected')`,
  withdrawn: `p.public_state = 'withdrawn'`,
  'second-check': `c.due_at is not null and p.public_state in ('published', 'corrected')`,
  review: `p.review_on <= $2::date and p.public_state <> 'withdrawn'`,
};
