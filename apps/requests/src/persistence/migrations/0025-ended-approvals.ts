import type { Migration } from '@baspasoz/persistence';

/**
 * An asking ends with what it was asked for: a new answer with the term to satisfy its complaint or with the complaint's way to the higher
 * body, a first decision with the end of its request. It leaves the lists of those who approve, which say why.
 */
const endedApprovalsSql = (worker: string) => /* sql */ `
  alter table approval
    drop constraint approval_state_check,
    add constraint approval_state_check check (state in ('open', 'returned', 'withdrawn', 'void', 'sent', 'ended')),
    add column ended_because text check (ended_because in ('term-over', 'forwarded', 'closed')),
    add constraint approval_ended check ((state = 'ended') = (ended_because is not null));
  create index approval_ended_of_body on approval (body_id, closed_at) where state = 'ended';
  -- The sweep ends what waits for a complaint whose term is over; it sees neither texts nor notes.
  grant select (id, complaint_id), update (state, ended_because, closed_at) on approval to "${worker}";

  update approval a set state = 'ended', closed_at = app_now(),
    ended_because = case when a.complaint_id is null then 'closed' when k.forwarded_at is not null then 'forwarded' else 'term-over' end
  from approval o join statutory_clock c on c.request_id = o.request_id left join complaint k on k.id = o.complaint_id
  where o.id = a.id and a.state = 'open' and case
    when a.complaint_id is null then c.closed_at is not null
    when k.resolved_at is not null then k.answered_at is not null or k.outcome not in ('upheld', 'partly')
    else k.forwarded_at is not null or k.forward_until <= app_now()
  end;
`;

export const endedApprovalsMigration: Migration = {
  name: '2026-11-30-ended-approvals',
  crossesBodies: 'ends what still waits for an approval that nothing can be sent by any more',
  up: async (sql) => void (await sql.query(endedApprovalsSql(sql.roles.worker))),
};
