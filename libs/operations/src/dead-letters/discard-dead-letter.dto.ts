import { IsString, MaxLength, MinLength } from 'class-validator';

export class DiscardDeadLetterDto {
  /** Why the event shall have no effect; it goes into the body's audit chain. */
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  reason!: string;
}
