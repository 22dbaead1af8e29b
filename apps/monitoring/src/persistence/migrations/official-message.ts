/**
 * The clock of the official message on an emergency, one to a story, and the publications that answer a story. `look_at` is the moment
 * to look whether its term was met; null: nothing is to be looked at any more.
 */
export const officialMessageSql = /* sql */ `
  create table official_message (
    story_id uuid primary key references story,
    body_id uuid not null,
    legal_profile text not null,
    hours integer not null,
    clause jsonb not null,
    mark text not null,
    started_at timestamptz not null,
    due_at timestamptz not null,
    look_at timestamptz,
    overdue_at timestamptz,
    withdrawn_at timestamptz,
    publication_id uuid,
    published_at timestamptz
  );
  create index official_message_to_look on official_message (look_at) where look_at is not null;
  create index official_message_running on official_message (body_id, due_at) where published_at is null and withdrawn_at is null;

  create table story_answer (
    publication_id uuid primary key,
    body_id uuid not null,
    story_id uuid not null references story,
    begun_by uuid not null,
    begun_at timestamptz not null,
    published_at timestamptz,
    withdrawn_at timestamptz
  );
  create index story_answer_of_story on story_answer (story_id, begun_at);

  alter table story_entry drop constraint story_entry_kind_check;
  alter table story_entry add constraint story_entry_kind_check check (kind in
    ('found', 'joined', 'raised', 'grown', 'detected', 'confirmed', 'dismissed', 'reopened',
     'told', 'handed-on', 'acknowledged', 'answer-begun', 'answer-published', 'answer-withdrawn', 'message-overdue'));

  alter table notification drop constraint notification_matter_kind_check;
  alter table notification add constraint notification_matter_kind_check check (matter_kind in
    ('deadline-breached', 'negative-coverage', 'section-stale', 'accreditation-term-breached', 'complaint-overdue',
     'official-message-overdue'));
`;

export const officialMessageTables = ['official_message', 'story_answer'];
