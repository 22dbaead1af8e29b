import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsUUID, Max, Min } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';

export class UseLineDto {
  /** The version as it was seen; another one is refused. */
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version!: number;

  /** The request into whose answer the line goes. */
  @IsUUID()
  requestId!: string;

  @ApiProperty({ enum: languages })
  @IsIn(languages)
  language!: Language;
}
