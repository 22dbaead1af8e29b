import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { StoryView } from './story-view.js';

const views = ['open', 'confirmed', 'dismissed', 'all'] as const;

export class ListStoriesDto {
  @ApiPropertyOptional({
    enum: views,
    default: 'open',
    description: 'open: what an officer has not judged yet, whether or not the head has been told',
  })
  @IsOptional()
  @IsIn(views)
  state: (typeof views)[number] = 'open';

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
  limit = 50;
}

export class StoryPage {
  @ApiProperty({ type: [StoryView] })
  items!: StoryView[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
