import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUrl,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsListOf } from '@baspasoz/http';
import { languages } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import { sourceKinds } from '../domain/claims.js';
import type { SourceKind } from '../domain/claims.js';
import { answerForms } from '../domain/answer-form.js';
import type { AnswerForm } from '../domain/answer-form.js';

const longest = 50_000;

/** A language that is left out has no text. */
export class DraftTextsDto {
  @IsOptional()
  @IsString()
  @MaxLength(longest)
  kk?: string;

  @IsOptional()
  @IsString()
  @MaxLength(longest)
  ru?: string;

  @IsOptional()
  @IsString()
  @MaxLength(longest)
  en?: string;
}

export class ClaimSourceDto {
  @IsIn(sourceKinds)
  kind!: SourceKind;

  @IsString()
  @IsNotEmpty()
  @MaxLength(300)
  label!: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  ref?: string;

  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  version?: number;

  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @MaxLength(2_000)
  url?: string;
}

export class ClaimMarkDto {
  @IsIn(languages)
  language!: Language;

  @IsString()
  @IsNotEmpty()
  @MaxLength(5_000)
  sentence!: string;

  /** Left out: the officer says that the sentence states no fact. */
  @ApiPropertyOptional({ type: ClaimSourceDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => ClaimSourceDto)
  source?: ClaimSourceDto;
}

export class WithheldPartDto {
  /** Code of a legal ground. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  groundCode!: string;

  /** What is not given. */
  @ApiProperty({ type: DraftTextsDto })
  @IsObject()
  @ValidateNested()
  @Type(() => DraftTextsDto)
  what!: DraftTextsDto;

  @ApiProperty({ type: DraftTextsDto })
  @ValidateNested()
  @Type(() => DraftTextsDto)
  reasoning!: DraftTextsDto;
}

export class SaveDraftDto {
  @IsIn(answerForms)
  form!: AnswerForm;

  @IsOptional()
  @IsString()
  @MaxLength(64)
  oralTopic?: string;

  @ApiProperty({ type: DraftTextsDto })
  @ValidateNested()
  @Type(() => DraftTextsDto)
  texts!: DraftTextsDto;

  @ApiProperty({ type: [ClaimMarkDto] })
  @ArrayMaxSize(500)
  @IsListOf(() => ClaimMarkDto)
  marks!: ClaimMarkDto[];

  /** For a refusal: code of a legal ground. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  groundCode?: string;

  /** For a new answer that satisfies a complaint: what is changed by it. */
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  resolution?: string;

  /** For an answer that refuses in part. */
  @ApiPropertyOptional({ type: [WithheldPartDto] })
  @IsOptional()
  @ArrayMaxSize(20)
  @IsListOf(() => WithheldPartDto)
  withheld?: WithheldPartDto[];

  /** Saved by the page while one types; such versions do not pile up. */
  @IsOptional()
  @IsBoolean()
  autosave?: boolean;
}
