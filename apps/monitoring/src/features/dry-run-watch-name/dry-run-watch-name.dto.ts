import { ApiProperty } from '@nestjs/swagger';
import type { CoverageLanguage } from '@baspasoz/contracts';
import { MarkView } from '../dry-run-coverage-rule/dry-run-coverage-rule.dto.js';

/** An article that has the name. */
export class NamedArticleView {
  @ApiProperty({ format: 'uuid' })
  articleId!: string;

  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Null where it was not about the body' })
  storyId!: string | null;

  @ApiProperty({ description: 'Plain text from outside' })
  title!: string;

  @ApiProperty()
  url!: string;

  @ApiProperty()
  sourceName!: string;

  @ApiProperty({ enum: ['kk', 'ru', 'mixed', 'other'], enumName: 'CoverageLanguage' })
  language!: CoverageLanguage;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;

  @ApiProperty({ description: 'The first sentence with the name' })
  sentence!: string;

  @ApiProperty({ type: [MarkView], description: 'The name in it, in whatever form' })
  marks!: MarkView[];
}

/** What a name would have found. Articles; reprints count each. */
export class NameDryRunView {
  @ApiProperty({ format: 'date-time', description: 'Found since then' })
  since!: string;

  @ApiProperty({ description: 'Articles that were read: the denominator' })
  read!: number;

  @ApiProperty({ description: 'Whether there were more; then the oldest were left out' })
  leftOut!: boolean;

  @ApiProperty({ description: 'Those that have the name' })
  named!: number;

  @ApiProperty({ description: 'Of them those that no name of today finds: what the name adds' })
  added!: number;

  @ApiProperty({ type: [NamedArticleView], description: 'The newest of them, what is added first' })
  items!: NamedArticleView[];
}
