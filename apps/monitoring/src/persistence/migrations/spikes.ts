/**
 * Coverage beyond what is usual, one row a wave. `body.spike_look_at` is the moment to look whether one has begun or is over. A wave is
 * over when for as long as is counted it was not beyond what is usual; at most one of a kind is under way.
 */
export const spikesSql = /* sql */ `
  alter table body add column spike_look_at timestamptz default app_now();
  -- Index Scan using body_spike_due: spike_look_at <= app_now(), in order; as many rows as bodies are to be looked at.
  create index body_spike_due on body (spike_look_at);

  create table spike (
    id uuid primary key,
    body_id uuid not null,
    counted text not null check (counted in ('all', 'negative')),
    began_at timestamptz not null,
    beyond_at timestamptz not null,
    ended_at timestamptz,
    window_hours integer not null,
    articles integer not null,
    usual double precision not null,
    bound integer not null,
    days integer not null
  );
  create unique index spike_under_way on spike (body_id, counted) where ended_at is null;
  create index spike_in_order on spike (body_id, beyond_at desc);

  alter table notification drop constraint notification_matter_kind_check;
  alter table notification add constraint notification_matter_kind_check check (matter_kind in
    ('deadline-breached', 'negative-coverage', 'section-stale', 'accreditation-term-breached', 'complaint-overdue',
     'official-message-overdue', 'coverage-spiked'));
`;

export const spikeTables = ['spike'];
