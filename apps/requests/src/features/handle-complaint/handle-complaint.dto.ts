import { IsIn, IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { IsLocalDate } from '@baspasoz/http';
import type { ComplaintOutcome } from '../../domain/complaint.js';

const decidedAbove = ['upheld', 'partly', 'dismissed'] as const satisfies readonly ComplaintOutcome[];

export class ForwardComplaintDto {
  /** Official name of the higher body. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  to!: string;
}

export class SatisfyComplaintDto {
  /** What is changed, in the language of the request. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  resolution!: string;
}

export class ResolveComplaintDto {
  @IsIn(decidedAbove)
  outcome!: (typeof decidedAbove)[number];

  /** The day of the higher body's decision, `YYYY-MM-DD`. */
  @IsLocalDate()
  decidedOn!: string;

  /** Number of the paper it came with. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  paper!: string;

  /** What was decided. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(20_000)
  resolution!: string;
}
