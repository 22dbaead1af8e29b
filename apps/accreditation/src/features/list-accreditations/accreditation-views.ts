/** The saved views of the list: what waits for a decision, what is valid, what has ended. */
export const accreditationViews = ['open', 'overdue', 'valid', 'ended', 'all'] as const;
export type AccreditationView = (typeof accreditationViews)[number];

/** Conditions over `accreditation a`; `$2` is the body's local date, as in every statement that uses them. */
export const viewConditions: Record<AccreditationView, string> = {
  open: `a.state = 'submitted'`,
  overdue: `a.state = 'submitted' and a.due_at <= app_now()`,
  valid: `a.state = 'granted' and a.valid_until >= $2`,
  ended: `(a.state in ('refused', 'revoked') or (a.state = 'granted' and a.valid_until < $2))`,
  all: 'true',
};

/** What waits is sorted by its term, the rest by its registration. */
export const isByTerm = (view: AccreditationView): boolean => view === 'open' || view === 'overdue';
