import { profileByCode, refusalGrounds } from '@baspasoz/law';
import { problems } from '../problems.js';

interface Marks {
  marks: readonly { groundCode: string }[];
  approvedByHead?: boolean;
}

/** Every place that is hidden stands on a ground of the law, of the profile the request lives under; else it is shown. */
export function requireGrounds(legalProfile: string, { marks, approvedByHead }: Marks): void {
  const grounds = refusalGrounds(profileByCode(legalProfile));
  for (const [index, { groundCode }] of marks.entries()) {
    const ground = grounds.find(({ code }) => code === groundCode);
    if (!ground)
      throw problems['unknown-ground']({ groundCode }, [{ field: `marks.${index}.groundCode`, code: 'invalid' }]);
    if (ground.requiresHeadApproval && !approvedByHead)
      throw problems['head-approval-required']({}, [{ field: 'approvedByHead', code: 'required' }]);
  }
}
