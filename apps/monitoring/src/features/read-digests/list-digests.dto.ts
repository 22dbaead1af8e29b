import { PageQuery } from '@baspasoz/http';
import type { Language, Severity } from '@baspasoz/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import type { DigestSlotName } from '../../domain/digest-slots.js';
import { severities } from '../list-stories/story-view.js';

const languages = ['kk', 'ru', 'en'] as const;

export class ListDigestsDto extends PageQuery {}

export class DigestPaperDto {
  @ApiPropertyOptional({ enum: languages, description: "The reader's own when left out" })
  @IsOptional()
  @IsIn(languages)
  language?: Language;
}

/** A digest as a line of the list. */
export class DigestLine {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['morning', 'evening'] })
  slot!: DigestSlotName;

  @ApiProperty({ format: 'date-time' })
  slotAt!: string;

  @ApiProperty()
  stories!: number;

  @ApiProperty()
  below!: number;

  @ApiProperty()
  overdue!: number;

  @ApiProperty()
  silent!: number;

  @ApiProperty({ description: 'Waves of coverage' })
  waves!: number;

  @ApiProperty({ type: 'string', enum: severities, nullable: true, description: 'Of its gravest story' })
  gravest!: Severity | null;
}

export class DigestPage {
  @ApiProperty({ type: [DigestLine] })
  items!: DigestLine[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
