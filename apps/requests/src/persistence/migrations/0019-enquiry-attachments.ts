/**
 * Files of an enquiry to a unit: an officer of a structural unit sees those of what their own unit is asked, and never, with a request
 * that was given to them, those of another unit.
 */
export const enquiryAttachmentsSql = /* sql */ `
  create policy attachment_of_enquiry_in_sight on attachment as restrictive for select using (
    (select coalesce(current_setting('app.sight', true), '')) = ''
    or owner_kind not in ('enquiry', 'enquiry-answer')
    or exists (
      select from unit_enquiry e join officer o on o.body_id = e.body_id and o.unit_id = e.unit_id
      where e.id = attachment.owner_id and o.dismissed_on is null
        and o.person_id = (select nullif(current_setting('app.sight', true), '')::uuid)
    )
  );
`;
