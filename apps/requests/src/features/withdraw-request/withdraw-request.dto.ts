import { IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

export class WithdrawRequestDto {
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
