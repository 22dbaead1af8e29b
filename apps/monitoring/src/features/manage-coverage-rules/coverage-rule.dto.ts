import type { Severity } from '@baspasoz/contracts';
import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsDefined,
  IsIn,
  IsNumber,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsListOf } from '@baspasoz/http';
import { severities } from '../list-stories/story-view.js';

const places = ['sentence', 'article'] as const;
const subjects = ['named', 'touched'] as const;
const MOST_WORDS = 100;

const Name = (): PropertyDecorator => (target, key) => {
  for (const decorate of [ApiProperty({ maxLength: 100 }), IsString(), Matches(/\S/), MaxLength(100)])
    decorate(target, key);
};

export class RuleNameDto {
  @Name()
  kk!: string;

  @Name()
  ru!: string;

  @Name()
  en!: string;
}

export class RuleWordDto {
  @ApiProperty({ enum: ['kk', 'ru'] })
  @IsIn(['kk', 'ru'])
  language!: 'kk' | 'ru';

  @ApiProperty({ maxLength: 100, description: 'A word or a phrase; its inflected forms count' })
  @IsString()
  @Matches(/\p{L}{2}/u)
  @MaxLength(100)
  text!: string;
}

/** Words that near a name of the body make an article a matter for the head, whatever its score. */
export class CoverageRuleDto {
  @ApiProperty({ type: RuleNameDto })
  @IsDefined()
  @ValidateNested()
  @Type(() => RuleNameDto)
  name!: RuleNameDto;

  @ApiProperty({ enum: severities })
  @IsIn(severities)
  severity!: Severity;

  @ApiProperty({ enum: places, description: 'Whether the words stand in one sentence with the name, or anywhere' })
  @IsIn(places)
  within!: (typeof places)[number];

  @ApiProperty({ enum: subjects, description: 'named: the body itself or its head; touched: also places, programmes' })
  @IsIn(subjects)
  about!: (typeof subjects)[number];

  @ApiProperty({ minimum: 0, maximum: 1, description: 'Tone score the article must have besides' })
  @IsNumber()
  @Min(0)
  @Max(1)
  minScore!: number;

  @ApiProperty({ type: [RuleWordDto] })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_WORDS)
  @IsListOf(() => RuleWordDto)
  words!: RuleWordDto[];

  @ApiProperty({ type: [RuleWordDto], description: 'In a sentence with one of these the words do not count' })
  @ArrayMaxSize(MOST_WORDS)
  @IsListOf(() => RuleWordDto)
  unless!: RuleWordDto[];

  @ApiProperty()
  @IsBoolean()
  active!: boolean;
}

class RuleIdView {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

export class CoverageRuleView extends IntersectionType(RuleIdView, CoverageRuleDto) {}

export class CoverageRuleList {
  @ApiProperty({ type: [CoverageRuleView] })
  items!: CoverageRuleView[];

  @ApiProperty({ description: 'Over what was found in so many days a rule is tried' })
  dryRunDays!: number;
}
