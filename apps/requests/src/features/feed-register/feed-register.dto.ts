import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';

export class FeedRegisterQuery {
  /** Of the feed's frame; texts keep the language they were written in. */
  @ApiPropertyOptional({ enum: languages, enumName: 'Language' })
  @IsOptional()
  @IsIn(languages)
  language: Language = 'kk';
}
