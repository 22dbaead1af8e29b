import { PageQuery } from '@baspasoz/http';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { accreditationViews } from './accreditation-views.js';
import type { AccreditationView } from './accreditation-views.js';

export class ListAccreditationsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: accreditationViews, enumName: 'AccreditationView' })
  @IsOptional()
  @IsIn(accreditationViews)
  view: AccreditationView = 'open';

  /** Number, journalist or outlet. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;
}
