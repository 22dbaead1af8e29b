import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

export class AskApprovalDto {
  /** Whom to ask where the body's chain names nobody. */
  @IsOptional()
  @IsIn(['authorized-person', 'head'])
  by?: 'authorized-person' | 'head';

  /** A word to whoever approves. */
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  note?: string;
}
