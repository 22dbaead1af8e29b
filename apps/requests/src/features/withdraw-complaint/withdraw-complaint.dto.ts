import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

export class WithdrawOwnComplaintDto {
  /** The code from the receipt. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  code!: string;

  /** Nobody has to say why. */
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  reason?: string;
}

export class WithdrawComplaintDto {
  /** How its author took it back: the paper or the talk, and what was said. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(5_000)
  statement!: string;
}
