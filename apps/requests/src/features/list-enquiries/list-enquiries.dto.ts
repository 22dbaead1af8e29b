import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export const enquiryViewNames = ['open', 'settled'] as const;

export class ListEnquiriesQuery {
  @ApiPropertyOptional({ enum: enquiryViewNames, default: 'open' })
  @IsOptional()
  @IsIn(enquiryViewNames)
  view: (typeof enquiryViewNames)[number] = 'open';

  /** `own`: only what the caller's own units are asked. */
  @ApiPropertyOptional({ enum: ['all', 'own'], default: 'all' })
  @IsOptional()
  @IsIn(['all', 'own'])
  whose: 'all' | 'own' = 'all';

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
