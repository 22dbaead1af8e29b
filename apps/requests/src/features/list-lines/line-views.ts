/** The saved views of the library. */
export const lineViews = ['all', 'valid', 'ending', 'waiting', 'draft', 'over', 'contradictions'] as const;
export type LineView = (typeof lineViews)[number];

const unresolved = `exists (select from line_contradiction c where c.resolved_at is null
  and (c.line_id = l.id or (c.found_in = 'line' and c.subject_id = l.id)))`;
const open = (state: string) => `exists (select from line_version o where o.line_id = l.id and o.state = '${state}')`;

/** Conditions over `line_to_take l` with its shown version `v`; `ending` is what its owner has been reminded of. */
export const viewConditions: Record<LineView, string> = {
  all: 'true',
  valid: `v.state = 'valid'`,
  ending: `v.state = 'valid' and exists (select from deadline d where d.aggregate_id = l.id and d.kind = 'line-ending'
    and d.closed_at is null and d.fire_at <= app_now())`,
  waiting: open('waiting'),
  draft: open('draft'),
  over: `v.state in ('expired', 'withdrawn', 'superseded')`,
  contradictions: unresolved,
};
