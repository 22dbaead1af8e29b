/**
 * Sources that lead to pages: a sitemap, or a page of an outlet that lists its articles. What they lead to is written down in the
 * transaction that reads the list, and each page is then fetched by itself: `next_fetch_at` is the moment (null: settled, and `outcome`
 * says how). A settled row stays while the list still names the page, so that nothing is fetched twice.
 */
export const foundPagesSql = /* sql */ `
  alter table source
    drop constraint source_kind_check,
    add constraint source_kind_check check (kind in ('feed', 'sitemap', 'page', 'given')),
    drop constraint source_given_has_medium,
    add constraint source_given_has_medium check (kind <> 'given' or (medium is not null and next_fetch_at is null)),
    drop constraint source_format_check,
    add constraint source_format_check
      check (format in ('rss', 'rdf', 'atom', 'json', 'sitemap', 'news-sitemap', 'sitemap-index', 'html'));

  create table found_page (
    id uuid primary key,
    body_id uuid not null,
    source_id uuid not null references source,
    url text not null,
    host text not null,
    title text,
    published_at timestamptz,
    is_news boolean not null default false,
    found_at timestamptz not null,
    seen_at timestamptz not null,
    next_fetch_at timestamptz,
    claim uuid,
    failures integer not null default 0,
    outcome text check (outcome in ('stored', 'known', 'no-article', 'unread')),
    unique (source_id, url),
    check ((next_fetch_at is null) = (outcome is not null))
  );
  -- Index Scan using found_page_due: next_fetch_at <= clock_timestamp(), in order, as many rows as there are free hands.
  create index found_page_due on found_page (next_fetch_at) where next_fetch_at is not null;
  create index found_page_waiting on found_page (source_id) where next_fetch_at is not null;
  create index found_page_settled on found_page (body_id, seen_at) where next_fetch_at is null;
`;

export const foundPageTables = ['found_page'];
