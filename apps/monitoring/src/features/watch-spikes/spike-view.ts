import type { CoverageLanguage } from '@baspasoz/contracts';
import { ApiProperty } from '@nestjs/swagger';
import type { Counted } from '../../spikes/gather-counts.js';
import type { Wave } from '../../spikes/wave.js';

/** A wave: in the hours counted more was published about the body than is usual in the same hours of such days. */
export class SpikeView implements Wave {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['all', 'negative'], description: 'negative: what was to be told or triaged' })
  counted!: Counted;

  @ApiProperty({ format: 'date-time' })
  beganAt!: string;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'null: it is under way' })
  endedAt!: string | null;

  @ApiProperty({ description: 'The most that was published in the hours counted' })
  articles!: number;

  @ApiProperty({ description: 'Mean of the same hours of the days looked back on' })
  usual!: number;

  @ApiProperty({ description: 'The most that is still usual' })
  bound!: number;

  @ApiProperty({ description: 'How many days, working days or days off as the day it began, say what is usual' })
  days!: number;

  @ApiProperty({ description: 'The hours counted' })
  windowHours!: number;
}

export class SpikeList {
  @ApiProperty({ type: [SpikeView] })
  items!: SpikeView[];
}

export class SpikeArticleView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ description: 'Plain text from outside' })
  title!: string;

  @ApiProperty()
  url!: string;

  @ApiProperty()
  sourceName!: string;

  @ApiProperty({ enum: ['kk', 'ru', 'mixed', 'other'], enumName: 'CoverageLanguage' })
  language!: CoverageLanguage;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'The story it belongs to' })
  storyId!: string | null;
}

export class SpikeDetailsView extends SpikeView {
  @ApiProperty({ type: [SpikeArticleView], description: 'What was published while it lasted, the latest first' })
  published!: SpikeArticleView[];

  @ApiProperty({ description: 'How many articles there are; `published` names the first of them' })
  publishedCount!: number;
}
