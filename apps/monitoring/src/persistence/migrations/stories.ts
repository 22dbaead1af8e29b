/**
 * What is made of the articles: how each was assessed for the body, and the stories they form. What a body watches for and how it
 * decides are its own rows over the defaults (assessment/coverage-defaults.json).
 */
export const storiesSql = /* sql */ `
  create table watch_name (
    id uuid primary key,
    body_id uuid not null,
    key text not null,
    kind text not null check (kind in ('name', 'abbreviation', 'head', 'programme', 'place')),
    text text not null,
    language text not null check (language in ('kk', 'ru')),
    active boolean not null default true
  );
  create unique index watch_name_once on watch_name (body_id, language, kind, lower(text));

  -- A default rule that a body has changed keeps its id and stands over the default.
  create table coverage_rule (
    body_id uuid not null,
    id uuid not null,
    name jsonb not null,
    severity text not null check (severity in ('critical', 'high', 'medium', 'low')),
    within text not null check (within in ('sentence', 'article')),
    about text not null check (about in ('named', 'touched')),
    min_score double precision not null check (min_score between 0 and 1),
    words jsonb not null,
    unless jsonb not null,
    active boolean not null,
    primary key (body_id, id)
  );

  create table coverage_setting (
    body_id uuid primary key,
    thresholds jsonb not null
  );

  create table story (
    id uuid primary key,
    body_id uuid not null,
    state text not null check (state in ('quiet', 'open', 'notified', 'confirmed', 'dismissed')),
    lead_article_id uuid not null references article,
    severity text check (severity in ('critical', 'high', 'medium', 'low')),
    score double precision not null,
    decided_by text check (decided_by in ('rule', 'score', 'officer')),
    articles integer not null,
    sources integer not null,
    languages text[] not null,
    first_seen_at timestamptz not null,
    last_seen_at timestamptz not null,
    first_published_at timestamptz,
    detected_at timestamptz,
    told_sources integer not null,
    told_languages integer not null,
    version integer not null,
    correlation_id text not null
  );
  -- Index Scan using story_to_triage (or story_in_order), limit + 1 rows: a page costs the same wherever it is.
  create index story_in_order on story (body_id, last_seen_at desc, id desc) where state <> 'quiet';
  create index story_to_triage on story (body_id, last_seen_at desc, id desc) where state in ('open', 'notified');

  create table assessment (
    article_id uuid primary key references article,
    body_id uuid not null,
    source_id uuid not null,
    story_id uuid references story,
    reprint_of uuid references article,
    language text not null check (language in ('kk', 'ru', 'mixed', 'other')),
    about text check (about in ('named', 'touched')),
    outcome text not null check (outcome in ('notify', 'triage', 'none')),
    severity text check (severity in ('critical', 'high', 'medium', 'low')),
    score double precision not null,
    threshold double precision not null,
    model text not null,
    mentions jsonb not null,
    because jsonb not null,
    rules jsonb not null,
    quote text,
    quote_start integer,
    quote_end integer,
    fingerprint bytea,
    marks jsonb,
    assessed_at timestamptz not null
  );
  create index assessment_of_story on assessment (story_id, assessed_at, article_id) where story_id is not null;

  -- Under which keys an article is found by the next that may tell the same: bands of its fingerprint, pairs of its event marks.
  -- Index Only Scan using article_key_pkey: body_id = …, key = any(…), told_at between ….
  create table article_key (
    body_id uuid not null,
    key text not null,
    told_at timestamptz not null,
    article_id uuid not null references article,
    primary key (body_id, key, told_at, article_id)
  );

  create table story_entry (
    seq bigint generated always as identity primary key,
    body_id uuid not null,
    story_id uuid not null references story,
    at timestamptz not null,
    kind text not null check (kind in ('found', 'joined', 'raised', 'grown', 'detected', 'confirmed', 'dismissed', 'reopened')),
    actor_id uuid,
    params jsonb not null
  );
  create index story_entry_of_story on story_entry (story_id, seq);

  -- An officer's word about an article: what the next training of the tone model learns from.
  create table label (
    id uuid primary key,
    body_id uuid not null,
    story_id uuid not null references story,
    article_id uuid not null references article,
    label text not null check (label in ('negative', 'not-negative', 'not-about-us', 'duplicate', 'resolved')),
    note text,
    labelled_by uuid not null,
    labelled_at timestamptz not null
  );
  create index label_in_order on label (body_id, labelled_at, id);
`;

export const storyTables = [
  'watch_name',
  'coverage_rule',
  'coverage_setting',
  'story',
  'assessment',
  'article_key',
  'story_entry',
  'label',
];
