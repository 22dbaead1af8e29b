import type { Migration } from '@baspasoz/persistence';

/**
 * Questions to another body of the installation are enquiries too. Each body has its half as a row of its own: `other_body_id` is the other
 * body, `counterpart_id` the other half. What a unit is asked for such a question names it in `serves_id`. A step has one id in both bodies,
 * so that one that comes twice is noted once.
 */
const bodyEnquiriesSql = /* sql */ `
  alter table unit_enquiry
    alter column unit_id drop not null,
    add column other_body_id uuid,
    -- Its official name on the day of the question.
    add column other_body_name jsonb,
    add column counterpart_id uuid,
    add column serves_id uuid references unit_enquiry,
    drop constraint unit_enquiry_origin_check,
    add constraint unit_enquiry_origin_check check (origin in ('officer', 'instruction', 'body')),
    add constraint unit_enquiry_of_unit_or_body check ((unit_id is null) = (other_body_id is not null)),
    add constraint unit_enquiry_of_body_named check ((other_body_id is null) = (other_body_name is null));
  create unique index unit_enquiry_of_counterpart on unit_enquiry (body_id, counterpart_id) where origin = 'body';
  create index unit_enquiry_serving on unit_enquiry (serves_id) where serves_id is not null;

  alter table unit_enquiry_entry
    add column step_id uuid,
    add column taken boolean not null default false,
    add constraint unit_enquiry_entry_step unique (body_id, step_id);

  -- Files under way belong to a request that was sent on, or to a question between bodies.
  alter table arriving_file
    alter column request_id drop not null,
    alter column redirection_id drop not null,
    add column enquiry_id uuid references unit_enquiry,
    add column from_enquiry_id uuid,
    add constraint arriving_file_of check ((redirection_id is null) = (enquiry_id is not null) and (enquiry_id is null) = (from_enquiry_id is null));
  create index arriving_file_of_enquiry on arriving_file (enquiry_id) where enquiry_id is not null;
`;

export const bodyEnquiriesMigration: Migration = {
  name: '2026-11-30-body-enquiries',
  async up(sql) {
    const { worker } = sql.roles;
    await sql.query(bodyEnquiriesSql);
    await sql.query(`grant select (origin, other_body_id, counterpart_id, serves_id) on unit_enquiry to "${worker}"`);
  },
};
