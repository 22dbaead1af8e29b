import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';

export class LanguageQuery {
  @ApiPropertyOptional({ enum: languages, enumName: 'Language', default: 'kk' })
  @IsOptional()
  @IsIn(languages)
  language: Language = 'kk';
}
