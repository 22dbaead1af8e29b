import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { measureNames } from '../../statistics/measures.js';
import type { Measure } from '../../statistics/measures.js';
import { StatisticsQuery } from '../../statistics/statistics-query.dto.js';

export class ListCountedRequestsQuery extends StatisticsQuery {
  @ApiPropertyOptional({ enum: measureNames, enumName: 'StatisticsMeasure' })
  @IsOptional()
  @IsIn(measureNames)
  measure: Measure = 'received';

  /** Of one unit only; `none` for what no structural unit was given. */
  @IsOptional()
  @IsString()
  @MaxLength(36)
  unit?: string;

  /** On one ground only: what is refused on it wholly, and what is answered with a part withheld on it. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  ground?: string;

  @ApiPropertyOptional({ minimum: 0, maximum: 1000000, default: 0 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(1_000_000)
  offset: number = 0;
}
