import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { accreditationViews } from './accreditation-views.js';
import type { AccreditationView } from './accreditation-views.js';

export class ListAccreditationsQuery {
  @ApiPropertyOptional({ enum: accreditationViews, enumName: 'AccreditationView' })
  @IsOptional()
  @IsIn(accreditationViews)
  view: AccreditationView = 'open';

  /** Number, journalist or outlet. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 50;
}
