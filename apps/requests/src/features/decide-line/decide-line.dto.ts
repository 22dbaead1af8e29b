import { IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';

/** A command names the line as it was seen. */
export class SeenLineDto {
  @IsInt()
  @Min(1)
  revision!: number;
}

export class ReasonedLineDto extends SeenLineDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  reason!: string;
}

export class WithdrawLineDto extends ReasonedLineDto {
  /** The version that is withdrawn: the valid one, or one that is still being worked on. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version!: number;
}
