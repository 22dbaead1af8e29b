import type { CoverageLanguage } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { ApiProperty, ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import type { OfficerAction } from '../../domain/officer-actions.js';
import { OfficialMessageView, StoryAnswerView } from '../../official-message/official-message-view.js';
import { entryKinds } from '../../stories/story-entries.js';
import type { EntryKind } from '../../stories/story-entries.js';
import { StoryView } from '../list-stories/story-view.js';

export class StoryArticleView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  sourceId!: string;

  @ApiProperty()
  sourceName!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty()
  url!: string;

  @ApiProperty({ enum: ['kk', 'ru', 'mixed', 'other'], enumName: 'CoverageLanguage' })
  language!: CoverageLanguage;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;

  @ApiProperty({ description: "The feed's own date could not be believed" })
  dateRepaired!: boolean;

  @ApiProperty({ format: 'date-time' })
  fetchedAt!: string;

  @ApiProperty({ description: 'Beginning of the text; plain text from outside' })
  excerpt!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The article whose text it repeats' })
  reprintOf?: string;
}

export class SpanView {
  @ApiProperty()
  text!: string;

  @ApiProperty({ description: 'In the text as it was read, as in `quote`' })
  start!: number;

  @ApiProperty()
  end!: number;
}

export class WeighedWordView extends SpanView {
  @ApiProperty()
  weight!: number;
}

export class MentionView {
  @ApiProperty()
  key!: string;

  @ApiProperty({ enum: ['name', 'abbreviation', 'head', 'programme', 'place'] })
  kind!: string;

  @ApiProperty()
  matched!: string;

  @ApiProperty()
  sentence!: string;
}

export class ToneView {
  @ApiProperty()
  score!: number;

  @ApiProperty({ description: 'From which score the head was told at once, when the article was assessed' })
  threshold!: number;

  @ApiProperty({ description: 'Version of the model that gave the score' })
  model!: string;

  @ApiProperty({ type: [WeighedWordView], description: 'The words that weighed most, heaviest first' })
  because!: WeighedWordView[];
}

export class FiredRuleView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } })
  name!: LocalizedText;

  @ApiProperty({ type: [SpanView] })
  matched!: SpanView[];
}

export class ExplanationView {
  @ApiProperty({ type: [MentionView] })
  relevance!: MentionView[];

  @ApiProperty({ type: ToneView })
  tone!: ToneView;

  @ApiProperty({ type: [FiredRuleView] })
  rules!: FiredRuleView[];
}

export class StoryEntryView {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ enum: entryKinds })
  kind!: EntryKind;

  @ApiPropertyOptional({ format: 'uuid' })
  actorId?: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  params!: Record<string, string | number | null>;
}

/** A story with why it was found and what became of it; the explanation is that of the article which stands for it. */
export class StoryDetailsView extends OmitType(StoryView, ['articles'] as const) {
  @ApiProperty({ type: [StoryArticleView], description: 'In order of discovery; at most the last 200' })
  articles!: StoryArticleView[];

  @ApiProperty({ type: ExplanationView })
  explanation!: ExplanationView;

  @ApiProperty({ type: [StoryEntryView] })
  history!: StoryEntryView[];

  @ApiProperty({
    type: OfficialMessageView,
    nullable: true,
    description: 'Null where no emergency rule caught the story',
  })
  officialMessage!: OfficialMessageView | null;

  @ApiProperty({ type: [StoryAnswerView] })
  answers!: StoryAnswerView[];

  @ApiProperty({ enum: ['confirm', 'dismiss'], isArray: true })
  allowedActions!: OfficerAction[];
}
