import type { CoverageLanguage, Severity } from '@baspasoz/contracts';
import { ApiProperty } from '@nestjs/swagger';
import type { StoryState } from '../../domain/story-state.js';
import type { DecidedBy } from '../../persistence/story.entity.js';

export const severities = ['critical', 'high', 'medium', 'low'] as const;
const coverageLanguages = ['kk', 'ru', 'mixed', 'other'];

/** The sentence that caused the alert. */
export class QuoteView {
  @ApiProperty({ format: 'uuid' })
  articleId!: string;

  @ApiProperty()
  text!: string;

  @ApiProperty({ description: 'Where it begins in the text as it was read: headline, line break, text; UTF-16 units' })
  start!: number;

  @ApiProperty()
  end!: number;
}

/** A story as a line of the list. */
export class StoryView {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: ['open', 'notified', 'confirmed', 'dismissed'] })
  state!: StoryState;

  @ApiProperty({ description: 'Headline of the article that stands for the story; plain text from outside' })
  title!: string;

  @ApiProperty({ enum: coverageLanguages, enumName: 'CoverageLanguage' })
  language!: CoverageLanguage;

  @ApiProperty({ minimum: 0, maximum: 1 })
  score!: number;

  @ApiProperty({ type: 'string', enum: severities, nullable: true })
  severity!: Severity | null;

  @ApiProperty()
  articles!: number;

  @ApiProperty()
  sources!: number;

  @ApiProperty({ format: 'date-time' })
  firstSeenAt!: string;

  @ApiProperty({ format: 'date-time' })
  lastSeenAt!: string;

  @ApiProperty({ type: QuoteView, nullable: true })
  quote!: QuoteView | null;

  @ApiProperty({ type: 'string', enum: ['rule', 'score', 'officer'], nullable: true })
  decidedBy!: DecidedBy | null;

  @ApiProperty({
    type: 'string',
    format: 'date-time',
    nullable: true,
    description: 'Since when it is a matter for the first head, who is told of a story once; null: not so far',
  })
  detectedAt!: string | null;
}

export interface StoryRow {
  id: string;
  state: StoryState;
  severity: Severity | null;
  score: number;
  decided_by: DecidedBy | null;
  detected_at: Date | null;
  articles: number;
  sources: number;
  first_seen_at: Date;
  last_seen_at: Date;
  lead_article_id: string;
  title: string;
  language: CoverageLanguage;
  quote: string | null;
  quote_start: number | null;
  quote_end: number | null;
}

/** Columns and tables of a `StoryRow`: the story with the article that stands for it. */
export const storyColumns = `s.id, s.state, s.severity, s.score, s.decided_by, s.detected_at, s.articles, s.sources, s.first_seen_at, s.last_seen_at,
  s.lead_article_id, l.title, q.language, q.quote, q.quote_start, q.quote_end`;
export const storyTables = `story s join article l on l.id = s.lead_article_id join assessment q on q.article_id = s.lead_article_id`;

export function storyView(row: StoryRow): StoryView {
  const { quote, quote_start: start, quote_end: end, lead_article_id: articleId } = row;
  return {
    id: row.id,
    state: row.state,
    title: row.title,
    language: row.language,
    score: row.score,
    severity: row.severity,
    articles: row.articles,
    sources: row.sources,
    firstSeenAt: row.first_seen_at.toISOString(),
    lastSeenAt: row.last_seen_at.toISOString(),
    quote: quote !== null && start !== null && end !== null ? { articleId, text: quote, start, end } : null,
    decidedBy: row.decided_by,
    detectedAt: row.detected_at?.toISOString() ?? null,
  };
}
