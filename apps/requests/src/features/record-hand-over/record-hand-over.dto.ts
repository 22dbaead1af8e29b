import { IsIn, IsISO8601, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';

const outcomes = ['sent', 'delivered', 'returned'] as const;

export class RecordHandOverDto {
  /** Code of a means from `GET /notice-means` (APPC 66(2)). */
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  means!: string;

  /** `sent` is under way, `delivered` has reached the requester, `returned` has come back. */
  @IsIn(outcomes)
  outcome!: (typeof outcomes)[number];

  /** What proves it, where a signature does not: the tracking number, the number of the telephone message. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  reference?: string;

  /** The day on which it happened, `YYYY-MM-DD`. */
  @IsISO8601({ strict: true })
  @MaxLength(10)
  happenedOn!: string;
}
