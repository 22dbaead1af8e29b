/** The extension of an open request `c` whose notice was not given in its term and is not given yet. */
export const missedNotice = `extension e where e.request_id = c.request_id and e.notice_given_at is null and c.closed_at is null
  and exists (select from deadline d where d.aggregate_id = c.request_id and d.kind = 'extension-notice' and d.fired_at is not null)`;
