import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import { lineViews } from './line-views.js';
import type { LineView } from './line-views.js';

export class ListLinesQuery {
  @ApiPropertyOptional({ enum: lineViews, enumName: 'LineView' })
  @IsOptional()
  @IsIn(lineViews)
  view: LineView = 'all';

  @IsOptional()
  @IsUUID()
  topicId?: string;

  @IsOptional()
  @IsUUID()
  unitId?: string;

  /** Only lines that stand in this language. */
  @IsOptional()
  @IsIn(languages)
  language?: Language;

  /** Words of the question, the text or the tags, in any form of theirs. */
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
