import { PageQuery } from '@baspasoz/http';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { publicationViews } from './publication-views.js';
import type { PublicationView } from './publication-views.js';

export class ListPublicationsQuery extends PageQuery {
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
}
