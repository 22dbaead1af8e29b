import type { EventData } from '@baspasoz/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

const reasons = ['not-negative', 'not-about-us', 'duplicate', 'resolved'] as const;

export class DismissStoryDto {
  @ApiProperty({ enum: reasons, enumName: 'DismissalReason' })
  @IsIn(reasons)
  reason!: EventData['CoverageDismissed']['reason'];

  @ApiPropertyOptional({ maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string;
}
