import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { queueViews } from './queue-views.js';
import type { QueueView } from './queue-views.js';

export class ListRequestsQuery {
  @ApiPropertyOptional({ enum: queueViews, enumName: 'QueueView' })
  @IsOptional()
  @IsIn(queueViews)
  view: QueueView = 'all';

  /**
   * Number, outlet, requester, words of the subject, of the text or of the answer: in any form, in Kazakh also without its letters,
   * in Latin letters too. Signs and operators mean nothing; a text pasted whole is looked for by its first words.
   */
  @IsOptional()
  @IsString()
  @MaxLength(12_000)
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
