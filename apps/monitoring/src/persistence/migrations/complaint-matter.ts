/** A complaint that was neither satisfied nor sent to the higher body in its term is a matter of the head (APPC 91(4)). */
export const complaintMatterSql = /* sql */ `
  alter table notification drop constraint notification_matter_kind_check;
  alter table notification add constraint notification_matter_kind_check check (matter_kind in
    ('deadline-breached', 'negative-coverage', 'section-stale', 'accreditation-term-breached', 'complaint-overdue'));
`;
