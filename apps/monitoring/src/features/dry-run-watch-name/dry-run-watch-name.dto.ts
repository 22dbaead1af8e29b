import { ApiProperty } from '@nestjs/swagger';
import { TriedArticleView } from '../dry-run-coverage-rule/tried-article.dto.js';

/** An article that has the name. */
export class NamedArticleView extends TriedArticleView {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Null where it was not about the body' })
  storyId!: string | null;
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
