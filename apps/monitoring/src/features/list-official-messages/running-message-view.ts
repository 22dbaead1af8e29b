import type { CoverageLanguage } from '@baspasoz/contracts';
import { ApiProperty } from '@nestjs/swagger';
import { OfficialMessageView, StoryAnswerView } from '../../official-message/official-message-view.js';

/** The clock of an official message that nobody has published yet, with its story. */
export class RunningMessageView extends OfficialMessageView {
  @ApiProperty({ format: 'uuid' })
  storyId!: string;

  @ApiProperty({ description: 'Headline of the article that stands for the story; plain text from outside' })
  title!: string;

  @ApiProperty({ enum: ['kk', 'ru', 'mixed', 'other'], enumName: 'CoverageLanguage' })
  language!: CoverageLanguage;

  @ApiProperty({ type: [StoryAnswerView] })
  answers!: StoryAnswerView[];
}

export class RunningMessages {
  @ApiProperty({ type: [RunningMessageView] })
  items!: RunningMessageView[];
}
