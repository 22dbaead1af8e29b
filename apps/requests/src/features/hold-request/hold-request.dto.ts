import { IsNotEmpty, IsString, MaxLength } from 'class-validator';

export class HoldRequestDto {
  /** Why nothing of the request may be erased, or why it may again: a court case, an inspection, its end. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(1_000)
  reason!: string;
}
