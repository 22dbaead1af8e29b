import { publicView } from '@baspasoz/persistence';
import type { Migration } from '@baspasoz/persistence';

/**
 * What the requester says about the public register is said on every channel, also later, and taken back: who wrote it down and how it was
 * told stand with it. A note that nobody of the office wrote is of the requester's own doing.
 */
const choiceToldSql = /* sql */ `
  alter table register_choice add column recorded_by uuid;
  alter table register_choice add column told text check (told in ('api', 'web', 'e-mail', 'oral', 'paper'));
  comment on column register_choice.recorded_by is 'the officer who wrote it down; null for what the requester said here';
  alter table register_note alter column noted_by drop not null;
`;

/** What the holder of the code has said, and where the entry stands. */
const publicRegisterChoiceSelect = /* sql */ `
  select r.tracking_hash, h.consent, h.exclusivity_days, h.chosen_at, e.form, d.fired_at as published_at, e.withdrawn_at
  from media_request r
  left join register_choice h on h.request_id = r.id
  left join register_entry e on e.request_id = r.id
  left join deadline d on d.aggregate_id = r.id and d.kind = 'disclosure' and d.fired_at is not null
`;

export const choiceToldMigration: Migration = {
  name: '2026-11-30-choice-told',
  up: async (sql) =>
    void (await sql.query(
      choiceToldSql +
        publicView({
          name: 'public_register_choice',
          tables: ['register_choice'],
          select: publicRegisterChoiceSelect,
          app: sql.roles.app,
        }),
    )),
};
