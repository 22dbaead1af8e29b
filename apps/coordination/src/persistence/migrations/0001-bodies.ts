import { publicView, tenantTable } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';

/** State bodies with their units, staffing and people. BIN and slug are unique across bodies, which an index sees past RLS. */
export const bodies: Migration = {
  name: '0001-bodies',
  async up(sql) {
    await sql.query(tables);
    for (const table of tenantTables) await sql.query(tenantTable(table));
    await sql.query(
      publicView({
        name: 'public_body',
        tables: ['body'],
        app: sql.roles.app,
        select: `select body_id, slug, bin, kind, name, short_name, number_prefix, time_zone, region, parent_id,
          legal_profile, end_mode, ended_on, end_act, version from body`,
      }),
    );
    // History is closed by dates, never deleted; a body's row is never deleted either.
    await sql.query(`revoke delete on ${tenantTables.join(', ')} from "${sql.roles.app}"`);
  },
};

const tenantTables = [
  'body',
  'unit',
  'staffing_limit',
  'post',
  'person',
  'appointment',
  'first_head',
  'deputy',
  'absence',
];

const tables = `
  create table body (
    body_id uuid primary key,
    slug text not null unique,
    bin text not null unique check (bin ~ '^[0-9]{12}$'),
    kind text not null check (kind in ('central', 'local', 'department', 'presidential')),
    name jsonb not null,
    short_name jsonb not null,
    number_prefix text not null,
    time_zone text not null,
    region text not null,
    parent_id uuid,
    legal_profile text,
    end_mode text check (end_mode in ('reorganised', 'liquidated')),
    ended_on date,
    end_act text,
    version int not null default 0,
    registered_at timestamptz not null default app_now(),
    check ((kind = 'department') = (parent_id is not null)),
    check ((end_mode is null) = (ended_on is null) and (end_mode is null) = (end_act is null))
  );

  create table unit (
    body_id uuid not null references body,
    id uuid not null,
    name jsonb not null,
    active boolean not null default true,
    authorized boolean not null default false,
    superior_unit_id uuid,
    version int not null default 1,
    primary key (body_id, id),
    foreign key (body_id, superior_unit_id) references unit (body_id, id),
    check (not authorized or superior_unit_id is null)
  );
  create unique index unit_authorized on unit (body_id) where authorized and active;

  create table staffing_limit (
    body_id uuid primary key references body,
    posts int not null check (posts > 0),
    act text not null,
    version int not null default 1
  );

  create table post (
    body_id uuid not null references body,
    id uuid not null,
    unit_id uuid,
    title jsonb not null,
    role text not null check (role in ('authorized-person', 'officer', 'unit-officer')),
    staffing_act text not null,
    reports_to_post_id uuid,
    abolished_on date,
    primary key (body_id, id),
    foreign key (body_id, unit_id) references unit (body_id, id),
    foreign key (body_id, reports_to_post_id) references post (body_id, id),
    check (role <> 'authorized-person' or reports_to_post_id is null)
  );
  create unique index post_authorized on post (body_id) where role = 'authorized-person' and abolished_on is null;

  create table person (
    body_id uuid not null references body,
    id uuid not null,
    name text not null,
    email text not null,
    phone text,
    language text not null check (language in ('kk', 'ru', 'en')),
    version int not null default 1,
    primary key (body_id, id)
  );

  create table appointment (
    body_id uuid not null references body,
    id uuid not null,
    person_id uuid not null,
    post_id uuid not null,
    from_on date not null,
    dismissed_on date,
    ground text,
    primary key (body_id, id),
    foreign key (body_id, person_id) references person (body_id, id),
    foreign key (body_id, post_id) references post (body_id, id),
    check ((dismissed_on is null) = (ground is null)),
    check (dismissed_on >= from_on)
  );
  create unique index appointment_in_force on appointment (body_id, post_id) where dismissed_on is null;

  create table first_head (
    body_id uuid not null references body,
    person_id uuid not null,
    from_on date not null,
    until_on date,
    version int not null default 1,
    primary key (body_id, version),
    foreign key (body_id, person_id) references person (body_id, id)
  );
  create unique index first_head_in_office on first_head (body_id) where until_on is null;

  create table deputy (
    body_id uuid not null references body,
    id bigint generated always as identity,
    person_id uuid not null,
    rank smallint not null check (rank between 1 and 20),
    from_on date not null,
    until_on date,
    primary key (body_id, id),
    foreign key (body_id, person_id) references person (body_id, id)
  );
  create unique index deputy_rank on deputy (body_id, rank) where until_on is null;
  create unique index deputy_person on deputy (body_id, person_id) where until_on is null;

  create table absence (
    body_id uuid not null references body,
    id uuid not null,
    person_id uuid not null,
    from_on date not null,
    to_on date not null,
    cancelled boolean not null default false,
    primary key (body_id, id),
    foreign key (body_id, person_id) references person (body_id, id),
    check (to_on >= from_on)
  );
  create index absence_by_day on absence (body_id, to_on) where not cancelled;`;
