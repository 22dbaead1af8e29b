import { PageQuery } from '@baspasoz/http';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { StoryView } from './story-view.js';

const views = ['open', 'confirmed', 'dismissed', 'all'] as const;

export class ListStoriesDto extends PageQuery {
  @ApiPropertyOptional({
    enum: views,
    default: 'open',
    description: 'open: what an officer has not judged yet, whether or not the head has been told',
  })
  @IsOptional()
  @IsIn(views)
  state: (typeof views)[number] = 'open';
}

export class StoryPage {
  @ApiProperty({ type: [StoryView] })
  items!: StoryView[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
