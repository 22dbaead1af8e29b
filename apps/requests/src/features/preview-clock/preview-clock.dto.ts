import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { kinds } from '@baspasoz/law';
import type { RequestKind } from '@baspasoz/law';

export class PreviewClockQuery {
  @ApiPropertyOptional({ enum: kinds, enumName: 'RequestKind' })
  @IsOptional()
  @IsIn(kinds)
  kind: RequestKind = 'media-request';
}
