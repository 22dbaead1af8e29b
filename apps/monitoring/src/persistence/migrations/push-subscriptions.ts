/**
 * Feeds whose outlet tells a hub when something is new (WebSub, W3C 2018): who is subscribed where, and until when. `token` stands in the
 * address the hub calls, `secret` signs what it sends; both are of one subscription only. `next_fetch_at` is the moment of the next step:
 * to subscribe, to ask again, to renew before the lease ends, to unsubscribe.
 */
export const pushSubscriptionsSql = /* sql */ `
  alter table source add column hub text, add column hub_topic text;
  create table push_subscription (
    id uuid primary key,
    body_id uuid not null,
    source_id uuid not null references source,
    hub text not null,
    topic text not null,
    host text not null,
    token text not null unique,
    secret text not null,
    state text not null check (state in ('asking', 'active', 'leaving')),
    lease_until timestamptz,
    last_push_at timestamptz,
    is_pushed boolean not null default false,
    next_fetch_at timestamptz not null,
    claim uuid,
    failures integer not null default 0
  );
  create unique index push_subscription_of_source on push_subscription (source_id) where state <> 'leaving';
  -- Index Scan using push_subscription_due: next_fetch_at <= clock_timestamp(), as many rows as there are free hands.
  create index push_subscription_due on push_subscription (next_fetch_at);
`;

export const pushSubscriptionTables = ['push_subscription'];
