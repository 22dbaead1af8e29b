import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { DraftTextsDto } from '../../drafts/save-draft.dto.js';
import type { Resolution } from '../../lines/contradiction-view.js';

export class CheckAnswerDto {
  /** The draft of the answer in every language it is written in: what it no longer says is settled. */
  @IsObject()
  @ValidateNested()
  @Type(() => DraftTextsDto)
  texts!: DraftTextsDto;
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
