import { IsIn } from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';

/** Codes of the grounds; the wording stays in the personnel file. */
export const dismissalGrounds = [
  'transfer',
  'resignation',
  'end-of-term',
  'dismissal',
  'reorganisation',
  'liquidation',
  'death',
] as const;

export class DismissOfficerDto {
  @IsLocalDate()
  on!: string;

  @IsIn(dismissalGrounds)
  ground!: (typeof dismissalGrounds)[number];
}
