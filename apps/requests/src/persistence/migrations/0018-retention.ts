/**
 * Legal hold, and the erasure of a requester's personal data. A request is never deleted: who asked and what was written goes, number,
 * dates, decision and statistics stay. An erasure is kept as the fact that it happened, and on which document.
 */
export const retentionSql = /* sql */ `
  create table legal_hold (
    id uuid primary key,
    body_id uuid not null,
    request_id uuid not null references media_request,
    reason text not null,
    held_by uuid not null,
    held_at timestamptz not null,
    lifted_by uuid,
    lifted_at timestamptz,
    lift_reason text,
    check ((lifted_at is null) = (lift_reason is null))
  );
  create unique index legal_hold_one on legal_hold (request_id) where lifted_at is null;
  create index legal_hold_of_request on legal_hold (request_id);

  create table erasure (
    request_id uuid primary key references media_request,
    body_id uuid not null,
    cause text not null check (cause in ('demand', 'term')),
    -- The incoming number of the demand; whose it is stands on the paper only.
    document text,
    decided_by uuid,
    erased_at timestamptz not null,
    check ((cause = 'demand') = (document is not null))
  );
  create index erasure_of_body on erasure (body_id, erased_at);
`;

export const retentionTables = ['legal_hold', 'erasure'];
