import { IsInt, IsNotEmpty, IsString, Max, MaxLength, Min } from 'class-validator';

export class SetStaffingLimitDto {
  @IsInt()
  @Min(1)
  @Max(10_000)
  posts!: number;

  /** The act that approved the limit, by its kind, number and date. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  act!: string;
}
