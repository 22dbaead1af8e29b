import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { listNames } from './counted-ids.js';
import type { ListChoice } from './counted-ids.js';
import { StatisticsQuery } from './statistics-query.dto.js';

export class ListPublicRequestsQuery extends StatisticsQuery {
  /** What the number counts; `decided` lists every decision, the one that took longest first. */
  @ApiPropertyOptional({ enum: listNames, enumName: 'StatisticsList' })
  @IsOptional()
  @IsIn(listNames)
  measure: ListChoice['measure'] = 'received';

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

export class ListCountedRequestsQuery extends ListPublicRequestsQuery {
  /** Of one unit only; `none` for what no structural unit was given. */
  @IsOptional()
  @IsString()
  @MaxLength(36)
  unit?: string;
}
