import { IsIn } from 'class-validator';

export const doings = ['reading', 'answering'] as const;
export type Doing = (typeof doings)[number];

export class PresenceDto {
  @IsIn(doings)
  doing!: Doing;
}
