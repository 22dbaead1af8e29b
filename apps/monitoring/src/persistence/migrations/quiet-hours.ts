/**
 * When a body does not want to be told of what is less than critical, by severity; what is critical has none. `quiet_until` says of a
 * notification that it waited, and until when.
 */
export const quietHoursSql = /* sql */ `
  create table quiet_hours (
    body_id uuid not null,
    severity text not null check (severity in ('high', 'medium', 'low')),
    starts text not null check (starts ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    ends text not null check (ends ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and ends <> starts),
    primary key (body_id, severity)
  );
  alter table notification add column quiet_until timestamptz;
`;

export const quietHoursTables = ['quiet_hours'];
