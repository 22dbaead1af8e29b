/** The last way by which the decision of a request `c` was handed over came back. */
export const deliveryFailed = `coalesce((
  select t.failed from (
    select l.state = 'failed' as failed, coalesce(l.settled_at, l.created_at) as at, l.id from letter l
    where l.request_id = c.request_id and l.kind in ('answer', 'refusal')
    union all select h.outcome = 'returned', h.recorded_at, h.id from hand_over h where h.request_id = c.request_id
  ) t order by t.at desc, t.id desc limit 1), false)`;
