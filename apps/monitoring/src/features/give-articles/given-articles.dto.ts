import { IsListOf } from '@baspasoz/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsDateString,
  IsIn,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  MaxLength,
} from 'class-validator';
import { media } from '../../given/media.js';
import type { Medium } from '../../given/media.js';
import type { FaultyRow } from '../../given/read-table.js';

const MOST = 200;
/** A table travels as text inside JSON, within the largest body a service takes. */
const LONGEST_TABLE = 900_000;

export class GivenArticleDto {
  @ApiProperty({
    maxLength: 200,
    description: 'Name of the outlet, the public page or channel; never of a private person',
  })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  outlet!: string;

  @ApiProperty({ enum: media, enumName: 'Medium' })
  @IsIn(media)
  medium!: Medium;

  @ApiPropertyOptional({ maxLength: 2000, description: 'Web address; left out for what was broadcast or printed' })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  url?: string;

  @ApiProperty({ maxLength: 1000, description: 'Headline, or the first words where there is none' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(1000)
  title!: string;

  @ApiPropertyOptional({ maxLength: 50_000, description: 'Plain text' })
  @IsOptional()
  @IsString()
  @MaxLength(50_000)
  text?: string;

  @ApiPropertyOptional({ format: 'date-time', description: 'When it was published; left out: now' })
  @IsOptional()
  @IsDateString({ strict: true })
  publishedAt?: string;
}

export class GiveArticlesDto {
  @ApiProperty({ type: [GivenArticleDto], minItems: 1, maxItems: MOST })
  @IsListOf(() => GivenArticleDto)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST)
  items!: GivenArticleDto[];
}

export class GiveTableDto {
  @ApiProperty({
    maxLength: LONGEST_TABLE,
    description:
      'Comma-, semicolon- or tab-separated; the head names outlet and title, and may name medium, url, text and published, in Kazakh, Russian or English',
  })
  @IsString()
  @Matches(/\S/)
  @MaxLength(LONGEST_TABLE)
  table!: string;
}

export class GivenItemView {
  @ApiProperty()
  outlet!: string;

  @ApiProperty({ description: 'Plain text from outside' })
  title!: string;

  @ApiProperty({
    enum: ['taken', 'known', 'empty'],
    description: 'known: it was there already, nothing was done; empty: no word of it could be read',
  })
  state!: 'taken' | 'known' | 'empty';

  @ApiProperty({
    type: 'string',
    enum: ['named', 'touched'],
    nullable: true,
    description: 'How the body is in it; null: it is not about the body',
  })
  about!: 'named' | 'touched' | null;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    nullable: true,
    description: 'The story it belongs to, where there is one to be looked at',
  })
  storyId!: string | null;
}

export class FaultyRowView implements FaultyRow {
  @ApiProperty({ description: 'Line of the table; the head is the first' })
  row!: number;

  @ApiProperty({ enum: ['outlet', 'medium', 'url', 'title', 'text', 'publishedAt'] })
  column!: FaultyRow['column'];

  @ApiProperty({
    enum: ['outlet-missing', 'nothing-to-read', 'unknown-medium', 'unreadable-date', 'not-a-web-address'],
  })
  fault!: FaultyRow['fault'];
}

export class GivenView {
  @ApiProperty({ type: [GivenItemView] })
  items!: GivenItemView[];

  @ApiProperty({ type: [FaultyRowView], description: 'Rows of a table that were not taken' })
  faults!: FaultyRowView[];
}
