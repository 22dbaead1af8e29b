/**
 * Outlets that nobody fetches: what they publish is given by an officer or by a program that watches them. They are sources like the
 * feeds, known by medium and name, and never due, never silent.
 */
export const givenArticlesSql = /* sql */ `
  alter table source
    add column kind text not null default 'feed' check (kind in ('feed', 'given')),
    add column medium text check (medium in ('site', 'telegram', 'social', 'broadcast', 'print')),
    alter column url drop not null,
    alter column host drop not null,
    add constraint source_feed_has_address check (kind = 'given' or (url is not null and host is not null)),
    add constraint source_given_has_medium check (kind = 'feed' or (medium is not null and next_fetch_at is null));
  create unique index source_given on source (body_id, medium, lower(name)) where kind = 'given';
`;
