import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { publicationViews } from './publication-views.js';
import type { PublicationView } from './publication-views.js';

export class ListPublicationsQuery {
  @ApiPropertyOptional({ enum: publicationViews, enumName: 'PublicationView' })
  @IsOptional()
  @IsIn(publicationViews)
  view: PublicationView = 'all';

  @ApiPropertyOptional()
  @IsOptional()
  @IsUUID()
  sectionId?: string;

  /** Words of a title or of a text, in any language. */
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  q?: string;

  @ApiPropertyOptional()
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
