import { IsIn, IsISO8601, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

/** How a complaint reaches an officer; on the status page it is `web`. */
const broughtBy = ['oral', 'e-mail', 'paper'] as const;

export class FileComplaintDto {
  /** The code from the receipt. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  code!: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  text!: string;
}

export class RegisterComplaintDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  text!: string;

  @IsIn(broughtBy)
  channel!: (typeof broughtBy)[number];

  /** When it really came; now when left out. */
  @IsOptional()
  @IsISO8601({ strict: true })
  receivedAt?: string;

  /** Why it is registered later than on the day of receipt (APPC 64(3)). */
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  lateReason?: string;
}
