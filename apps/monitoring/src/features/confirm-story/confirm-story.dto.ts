import type { Severity } from '@baspasoz/contracts';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { severities } from '../list-stories/story-view.js';

export class ConfirmStoryDto {
  @ApiPropertyOptional({ enum: severities, description: 'Left out: as the rules or the score have it' })
  @IsOptional()
  @IsIn(severities)
  severity?: Severity;
}
