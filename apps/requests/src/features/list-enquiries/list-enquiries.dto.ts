import { PageQuery } from '@baspasoz/http';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';

export const enquiryViewNames = ['open', 'settled'] as const;

export class ListEnquiriesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: enquiryViewNames, default: 'open' })
  @IsOptional()
  @IsIn(enquiryViewNames)
  view: (typeof enquiryViewNames)[number] = 'open';

  /** `own`: only what the caller's own units are asked. */
  @ApiPropertyOptional({ enum: ['all', 'own'], default: 'all' })
  @IsOptional()
  @IsIn(['all', 'own'])
  whose: 'all' | 'own' = 'all';
}
