import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import { IsLocalDate } from '@baspasoz/http';

const outcomes = ['answered', 'refused'] as const;
export type RegisterOutcome = (typeof outcomes)[number];

export class SearchRegisterQuery {
  /** Words of the topic, the question or the answer, in Kazakh or Russian; or the number. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  /** First day on which the body answered, `YYYY-MM-DD`. */
  @IsOptional()
  @IsLocalDate()
  from?: string;

  /** Last day on which the body answered. */
  @IsOptional()
  @IsLocalDate()
  to?: string;

  @ApiPropertyOptional({ enum: outcomes, enumName: 'RegisterOutcome' })
  @IsOptional()
  @IsIn(outcomes)
  outcome?: RegisterOutcome;

  @IsOptional()
  @IsIn(languages)
  language?: Language;

  /** Structural unit that prepared the answer. */
  @IsOptional()
  @IsUUID()
  unitId?: string;

  /** First day of registration, as the statistics count it. */
  @IsOptional()
  @IsLocalDate()
  registeredFrom?: string;

  @IsOptional()
  @IsLocalDate()
  registeredTo?: string;

  /** Only what was decided after its term. */
  @IsOptional()
  @IsIn(['true'])
  late?: 'true';

  /** Only what was answered with a part withheld. */
  @IsOptional()
  @IsIn(['true'])
  inPart?: 'true';

  /** Only what was corrected after publication. */
  @IsOptional()
  @IsIn(['true'])
  corrected?: 'true';

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 20 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 20;
}
