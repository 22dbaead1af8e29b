/** The saved views of the queue. `all` is what waits; with a search it is everything there is. */
export const queueViews = ['all', 'overdue', 'today', 'mine', 'unassigned', 'closed'] as const;
export type QueueView = (typeof queueViews)[number];

/**
 * Conditions over `statutory_clock c`. `$2` is the caller, `$3` the body's local date, as in every statement that uses them.
 * Each open view walks `statutory_clock_open` (or its narrower sisters) in the order of the due time.
 */
export const viewConditions: Record<QueueView, string> = {
  all: 'c.closed_at is null',
  overdue: 'c.closed_at is null and (c.due_at <= app_now() or c.breached_at is not null)',
  today: 'c.closed_at is null and c.breached_at is null and c.due_on = $3 and c.due_at > app_now()',
  mine: `c.closed_at is null and (c.assignee_id = $2 or (c.assignee_id is null and c.unit_id in (
    select o.unit_id from officer o where o.body_id = c.body_id and o.person_id = $2 and o.dismissed_on is null)))`,
  unassigned: `c.state = 'new'`,
  closed: 'c.closed_at is not null',
};
