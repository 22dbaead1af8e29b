import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsUUID } from 'class-validator';
import { CoverageRuleDto } from '../manage-coverage-rules/coverage-rule.dto.js';
import { TriedArticleView } from './tried-article.dto.js';

const outcomes = ['notify', 'triage', 'none'] as const;
type Outcome = (typeof outcomes)[number];
const labels = ['negative', 'not-negative', 'not-about-us', 'duplicate', 'resolved'] as const;

export class DryRunDto extends CoverageRuleDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'The rule in whose place it would stand; a new rule has none' })
  @IsOptional()
  @IsUUID()
  replaces?: string;
}

/** An article the rule would have caught. */
export class CaughtView extends TriedArticleView {
  @ApiProperty({ format: 'uuid' })
  storyId!: string;

  @ApiProperty({ enum: outcomes, description: 'What was done about it when it was found' })
  was!: Outcome;

  @ApiProperty({ enum: outcomes, description: 'What the rule, with the thresholds of today, would have done' })
  wouldBe!: Outcome;

  @ApiProperty({ type: 'string', enum: labels, nullable: true, description: 'What an officer said of it since' })
  officerSaid!: (typeof labels)[number] | null;
}

/** What a rule would have caught. Articles, unless a count says otherwise; reprints count each. */
export class DryRunView {
  @ApiProperty({ format: 'date-time', description: 'Found since then' })
  since!: string;

  @ApiProperty({ description: 'Articles found about anything: the denominator' })
  articles!: number;

  @ApiProperty({ description: 'Of them about the body, on which the rule was tried' })
  aboutUs!: number;

  @ApiProperty({ description: 'Whether there were more about the body than are read; then the oldest were left out' })
  leftOut!: boolean;

  @ApiProperty()
  caught!: number;

  @ApiProperty({ description: 'Stories of the caught articles: the head is told of a story once' })
  stories!: number;

  @ApiProperty({ description: 'Stories the head would have been told of and was not' })
  newlyTold!: number;

  @ApiProperty({ description: 'Articles on which the rule it replaces fired and it would not' })
  noLongerCaught!: number;

  @ApiProperty({ description: 'Of the caught, those an officer confirmed as negative' })
  confirmed!: number;

  @ApiProperty({ description: 'Of the caught, those an officer found not negative, or not about the body' })
  falseAlarms!: number;

  @ApiProperty({ type: [CaughtView], description: 'The newest of the caught' })
  items!: CaughtView[];
}
