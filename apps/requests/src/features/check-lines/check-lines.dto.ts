import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import type { Resolution } from '../../lines/contradiction-view.js';

export class CheckAnswerDto {
  @ApiProperty({ enum: languages })
  @IsIn(languages)
  language!: Language;

  /** The draft of the answer. */
  @IsString()
  @MaxLength(50_000)
  text!: string;
}

const resolutions: Exclude<Resolution, 'changed'>[] = ['kept', 'asked-unit'];

/** A text that was changed settles its contradictions by itself. */
export class ResolveContradictionDto {
  @ApiProperty({ enum: resolutions })
  @IsIn(resolutions)
  resolution!: Exclude<Resolution, 'changed'>;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(2_000)
  reason?: string;
}
