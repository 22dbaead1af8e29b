import { publicAttachmentSelect } from './0009-files.js';

/** What was hidden in a file that goes out: the places with the ground of each, and the file it was made from. */
export const redactionsSql = /* sql */ `
  alter table attachment add column made_from uuid, add column redaction jsonb;
  alter table attachment add constraint redaction_names_its_source check ((made_from is null) = (redaction is null));

  create function redaction_grounds(redaction jsonb) returns jsonb language sql immutable as $$
    select coalesce(jsonb_agg(distinct mark ->> 'groundCode'), '[]') from jsonb_array_elements(redaction) mark
  $$;

  create or replace view public_attachment with (security_barrier) as
  ${publicAttachmentSelect.replace('a.created_at\n', 'a.created_at, redaction_grounds(a.redaction) as grounds\n')}
`;
