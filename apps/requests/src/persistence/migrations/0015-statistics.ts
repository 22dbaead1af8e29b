/**
 * What a request was for the statistics: when it came, when and how it was decided, by which unit. No name, no text, no number. Counted from
 * the rows that handlers and the sweep write in the transaction of the ledger; nothing is kept beside them that could differ.
 */
export const requestFactSelect = /* sql */ `
  select c.body_id, c.request_id, c.registered_on, c.received_at, c.closed_at, c.state, c.unit_id, c.extended_at is not null as extended,
         (c.breached_at is not null or coalesce(c.closed_at, app_now()) >= c.due_at) as late, f.ground_code, c.legal_profile,
         s.repeats is not null as repeated
  from statutory_clock c
  left join refusal f on f.request_id = c.request_id
  left join request_sameness s on s.request_id = c.request_id
`;

export const requestFactReads = ['statutory_clock', 'refusal', 'request_sameness'];

export const statisticsSql = /* sql */ `
  create index statutory_clock_registered on statutory_clock (body_id, registered_on);
`;
