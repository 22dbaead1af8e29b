import type { BaspasozEvent, Severity } from '@baspasoz/contracts';
import { profileInForce } from '@baspasoz/law';
import { Consumes } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { Controller } from '@nestjs/common';
import { isGraver } from '../domain/severity-order.js';
import { startOfficialMessage } from '../official-message/start-official-message.js';
import { RaiseNotification } from '../notification/raise-notification.js';

interface StoryRow {
  severity: Severity | null;
  state: string;
  title: string;
  quote: string | null;
  source_name: string;
  articles: number;
  first_seen_at: Date;
}

@Controller()
export class NegativeCoverageDetected {
  constructor(private readonly notifications: RaiseNotification) {}

  /** The head is told in good time (¶10.4). The event has ids only; what the card and the mail say is read here, as it is now. */
  @Consumes('NegativeCoverageDetected')
  async tellHead(event: BaspasozEvent<'NegativeCoverageDetected'>, tx: TenantTx): Promise<void> {
    const { data } = event;
    // Shared with an officer who is dismissing it: either the head is told first, or not at all.
    const [story] = await tx.query<StoryRow>(
      `select s.state, s.severity, a.title, q.quote, o.name as source_name, s.articles, s.first_seen_at
       from story s join article a on a.id = $2 join assessment q on q.article_id = a.id join source o on o.id = a.source_id
       where s.id = $1 for share of s`,
      [data.storyId, data.articleId],
    );
    if (!story) throw new Error(`story ${data.storyId} was detected but is not stored`);
    if (story.state === 'dismissed') return;
    const params = {
      storyId: data.storyId,
      title: story.title,
      quote: story.quote,
      sourceName: story.source_name,
      language: data.language,
      score: data.score.toFixed(2),
      articles: String(story.articles),
      firstSeenAt: story.first_seen_at.toISOString(),
      decidedBy: data.decidedBy,
    };
    const legalProfile = profileInForce(new Date(data.detectedAt)).code;
    const matter = { kind: 'negative-coverage' as const, subjectId: data.storyId, legalProfile, params };
    // It may have become graver on the way.
    const severity = isGraver(data.severity, story.severity) ? data.severity : (story.severity ?? data.severity);
    await this.notifications.raise(tx, { ...matter, severity }, event);
    await startOfficialMessage(tx, data.storyId, new Date(data.detectedAt));
  }
}
