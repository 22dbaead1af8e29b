import { profileByCode, refusalGrounds } from '@baspasoz/law';
import { problems } from '../problems.js';

/**
 * Every place that is hidden stands on a ground of the law, of the profile the request lives under; else it is shown. Who approves it is
 * asked when the answer is: what its files hide is a refusal in part.
 */
export function requireGrounds(legalProfile: string, marks: readonly { groundCode: string }[]): void {
  const grounds = refusalGrounds(profileByCode(legalProfile));
  for (const [index, { groundCode }] of marks.entries()) {
    if (!grounds.some(({ code }) => code === groundCode))
      throw problems['unknown-ground']({ groundCode }, [{ field: `marks.${index}.groundCode`, code: 'invalid' }]);
  }
}
