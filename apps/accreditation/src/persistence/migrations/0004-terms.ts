/**
 * `look_at` is the moment at which something of the term of an undecided application has to be said next: the warning, then the
 * breach; null when there is nothing left to say. The applications taken in before this step are looked at when their term ends.
 */
export const termsSql = /* sql */ `
  alter table accreditation add column look_at timestamptz;
  alter table accreditation add column breached_at timestamptz;
  update accreditation set look_at = due_at where state = 'submitted';
  create index accreditation_to_look_at on accreditation (look_at) where state = 'submitted' and look_at is not null;
`;

/** What the sweep sees and changes: the term, never a name, and one line of the history. */
export const termColumns = [
  'id',
  'body_id',
  'number',
  'state',
  'strategic_object',
  'registered_at',
  'registered_on',
  'due_on',
  'due_at',
  'legal_profile',
  'look_at',
  'breached_at',
  'version',
  'correlation_id',
];
