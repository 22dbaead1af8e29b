import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { kinds, requesterKinds } from '@baspasoz/law';
import type { RequesterKind, RequestKind } from '@baspasoz/law';

export class PreviewClockQuery {
  @ApiPropertyOptional({ enum: kinds, enumName: 'RequestKind' })
  @IsOptional()
  @IsIn(kinds)
  kind: RequestKind = 'media-request';

  /** Who asks: of what they named, the profile takes what is theirs. */
  @ApiPropertyOptional({ enum: requesterKinds, enumName: 'RequesterKind' })
  @IsOptional()
  @IsIn(requesterKinds)
  requesterKind: RequesterKind = 'journalist';
}
