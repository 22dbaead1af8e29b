import { ApiProperty } from '@nestjs/swagger';
import type { CoverageLanguage } from '@baspasoz/contracts';

class MarkView {
  @ApiProperty({ description: 'In the sentence, in UTF-16 units' })
  start!: number;

  @ApiProperty()
  end!: number;
}

/** An article on which a rule or a name was tried, with the sentence that has it. */
export class TriedArticleView {
  @ApiProperty({ format: 'uuid' })
  articleId!: string;

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

  @ApiProperty({ description: 'The first sentence with what was tried' })
  sentence!: string;

  @ApiProperty({ type: [MarkView], description: 'The words of it, in whatever form' })
  marks!: MarkView[];
}
