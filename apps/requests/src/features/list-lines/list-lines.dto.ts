import { PageQuery } from '@baspasoz/http';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import { lineViews } from './line-views.js';
import type { LineView } from './line-views.js';

export class ListLinesQuery extends PageQuery {
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
}
