import type { CoverageLanguage, Severity } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Carried, Counted, Deed, DigestStory, DutyKind, OverdueDuty } from '../../digest/digest-content.js';
import type { DigestSlotName } from '../../domain/digest-slots.js';
import type { StoryState } from '../../domain/story-state.js';
import { severities } from '../list-stories/story-view.js';
import { SpikeView } from '../watch-spikes/spike-view.js';

const slots = ['morning', 'evening'];

export class CarriedView implements Carried {
  @ApiProperty({ description: 'Name of the outlet' })
  source!: string;

  @ApiProperty()
  url!: string;

  @ApiProperty({ format: 'date-time' })
  publishedAt!: string;
}

export class DeedView {
  @ApiProperty({ enum: ['told', 'acknowledged', 'confirmed', 'dismissed', 'reopened', 'instructed'] })
  kind!: Deed['kind'];

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiPropertyOptional({ description: 'Of a dismissal' })
  reason?: string;

  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' }, description: 'Of an instruction' })
  unit?: LocalizedText;

  @ApiPropertyOptional({ format: 'date', description: 'Of an instruction' })
  dueOn?: string;

  @ApiPropertyOptional({ type: 'string', nullable: true, description: 'How the unit stands with an instruction' })
  state?: string | null;
}

export class DigestStoryView implements Omit<DigestStory, 'deeds'> {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['quiet', 'open', 'notified', 'confirmed', 'dismissed'] })
  state!: StoryState;

  @ApiProperty({ description: 'Plain text from outside, as the quote is' })
  title!: string;

  @ApiProperty({ enum: ['kk', 'ru', 'mixed', 'other'], enumName: 'CoverageLanguage' })
  language!: CoverageLanguage;

  @ApiProperty({ type: 'string', enum: severities, nullable: true })
  severity!: Severity | null;

  @ApiProperty({ minimum: 0, maximum: 1 })
  score!: number;

  @ApiProperty({ type: 'string', nullable: true })
  quote!: string | null;

  @ApiProperty({ type: CarriedView, description: 'Who carried the article that stands for the story' })
  carried!: CarriedView;

  @ApiProperty({ type: CarriedView, description: 'Who published it first' })
  first!: CarriedView;

  @ApiProperty()
  articles!: number;

  @ApiProperty()
  sources!: number;

  @ApiProperty()
  reprints!: number;

  @ApiProperty({ description: 'It was in an earlier digest and has changed since' })
  isKnown!: boolean;

  @ApiProperty({ type: [DeedView], description: 'What was done about it, oldest first' })
  deeds!: DeedView[];
}

export class CountedStoriesView implements Counted<DigestStoryView> {
  @ApiProperty({ description: 'How many there are; the items are the first of them' })
  all!: number;

  @ApiProperty({ type: [DigestStoryView] })
  items!: DigestStoryView[];
}

export class OverdueDutyView implements OverdueDuty {
  @ApiProperty({
    enum: [
      'deadline-breached',
      'section-stale',
      'accreditation-term-breached',
      'complaint-overdue',
      'official-message-overdue',
      'instruction-overdue',
    ],
  })
  kind!: DutyKind;

  @ApiProperty({
    format: 'uuid',
    description: 'The request, the accreditation, the section; the notification of an instruction',
  })
  pageOf!: string;

  @ApiProperty({ type: 'string', nullable: true })
  number!: string | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, nullable: true })
  unit!: LocalizedText | null;

  @ApiProperty({ format: 'date-time' })
  since!: string;

  @ApiProperty()
  isAcknowledged!: boolean;
}

export class CountedDutiesView implements Counted<OverdueDutyView> {
  @ApiProperty()
  all!: number;

  @ApiProperty({ type: [OverdueDutyView] })
  items!: OverdueDutyView[];
}

export class SilentSourceView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ format: 'date-time' })
  since!: string;
}

export class DigestContentView {
  @ApiProperty({ type: CountedStoriesView })
  stories!: CountedStoriesView;

  @ApiProperty({ type: CountedStoriesView, description: 'Below every threshold: only a digest carries them' })
  below!: CountedStoriesView;

  @ApiPropertyOptional({ type: [SpikeView], description: 'Under way, or ended since the digest before' })
  waves?: SpikeView[];

  @ApiProperty({ type: [SilentSourceView] })
  silent!: SilentSourceView[];

  @ApiProperty({ type: CountedDutiesView })
  overdue!: CountedDutiesView;
}

/** A digest as it was made; the next one as it would be made now. */
export class DigestView {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'null: the next one, not made yet' })
  id!: string | null;

  @ApiProperty({ type: 'string', enum: slots, nullable: true, description: 'null: the body makes none' })
  slot!: DigestSlotName | null;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  slotAt!: string | null;

  @ApiProperty({ format: 'date-time', description: 'What happened from here …' })
  since!: string;

  @ApiProperty({ format: 'date-time', description: '… to here is in it' })
  until!: string;

  @ApiProperty({ description: 'Minutes it takes to read in the language of the reader' })
  minutes!: number;

  @ApiProperty({ type: DigestContentView })
  content!: DigestContentView;
}
