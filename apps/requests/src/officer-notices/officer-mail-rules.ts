import rules from './officer-mail-rules.json' with { type: 'json' };
import type { QuietHours } from '@baspasoz/law';

/**
 * When officers are written to. A rule of the office, not of the law: the terms run whatever it says.
 * `steps` are the warnings of a term that is not met yet; quiet hours are of the body's zone.
 */
export interface OfficerMailRules {
  steps: readonly string[];
  approvalReminderAfterWorkingDays: number;
  quietHours: QuietHours;
}

export const officerMailRules: OfficerMailRules = rules;
