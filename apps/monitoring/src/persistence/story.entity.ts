import type { CoverageLanguage, EventData, Severity } from '@baspasoz/contracts';
import type { StoryState } from '../domain/story-state.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type DecidedBy = EventData['NegativeCoverageDetected']['decidedBy'];

/** One event as the media tell it of a body, in however many texts and languages. */
@Entity({ name: 'story' })
export class Story {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ name: 'body_id', type: 'uuid' })
  bodyId!: string;

  @Column({ type: 'text' })
  state!: StoryState;

  /** The article whose headline, quote and explanation stand for the story: the gravest. */
  @Column({ name: 'lead_article_id', type: 'uuid' })
  leadArticleId!: string;

  @Column({ type: 'text', nullable: true })
  severity!: Severity | null;

  /** Tone score of the lead article, 0 to 1. */
  @Column({ type: 'double precision' })
  score!: number;

  @Column({ name: 'decided_by', type: 'text', nullable: true })
  decidedBy!: DecidedBy | null;

  @Column({ type: 'integer' })
  articles!: number;

  @Column({ type: 'integer' })
  sources!: number;

  @Column({ type: 'text', array: true })
  languages!: CoverageLanguage[];

  @Column({ name: 'first_seen_at', type: 'timestamptz' })
  firstSeenAt!: Date;

  @Column({ name: 'last_seen_at', type: 'timestamptz' })
  lastSeenAt!: Date;

  @Column({ name: 'first_published_at', type: 'timestamptz', nullable: true })
  firstPublishedAt!: Date | null;

  /** When the head was to be told of it; once. */
  @Column({ name: 'detected_at', type: 'timestamptz', nullable: true })
  detectedAt!: Date | null;

  /** Sources and languages when the story was last spoken of; growth is measured from there. */
  @Column({ name: 'told_sources', type: 'integer' })
  toldSources!: number;

  @Column({ name: 'told_languages', type: 'integer' })
  toldLanguages!: number;

  /** Sequence of the aggregate's last event. */
  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'correlation_id', type: 'text' })
  correlationId!: string;
}
