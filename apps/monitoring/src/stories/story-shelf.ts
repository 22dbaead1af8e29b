import type { Outbox } from '@baspasoz/messaging';
import { correlation } from '@baspasoz/observability';
import type { TenantTx } from '@baspasoz/persistence';
import { v5 as uuidv5 } from 'uuid';
import { coverageDefaults } from '../assessment/coverage-defaults.js';
import { hasGrown } from '../domain/story-growth.js';
import { firstTurn, nextTurn } from '../domain/story-turn.js';
import type { StoryTurn } from '../domain/story-turn.js';
import { resumeOfficialMessage } from '../official-message/withdraw-official-message.js';
import { becomeGraver } from '../notification/become-graver.js';
import { Story } from '../persistence/story.entity.js';
import type { AssessedArticle } from './assessed-article.js';
import { keepEntries } from './story-entries.js';
import type { EntryKind, StoryEntry } from './story-entries.js';
import { sayDetected, sayUpdated } from './story-events.js';
import type { Place } from './story-index.js';

/** The stories of one batch: each article is put into its own, and what that means is said at once. */
export class StoryShelf {
  readonly #open = new Map<string, { story: Story; sources: Set<string> }>();
  readonly #entries: StoryEntry[] = [];

  constructor(
    private readonly tx: TenantTx,
    private readonly outbox: Outbox,
    private readonly now: Date,
    private readonly threshold: number,
  ) {}

  /** @param place where it belongs; null: nobody has told this before */
  async place(one: AssessedArticle, place: Place | null): Promise<Place> {
    if (!place) return this.begin(one);
    const { story, sources } = await this.take(place.storyId);
    await this.join(story, sources, one);
    const { severity, state } = story;
    const turn = nextTurn(
      { state, severity, wasDetected: story.detectedAt !== null },
      one.assessment.verdict,
      place.reprintOf !== null,
    );
    this.note(story, 'joined', {
      articleId: one.article.id,
      ...(place.reprintOf ? { reprintOf: place.reprintOf } : {}),
    });
    await this.apply(story, turn, one);
    return place;
  }

  /** Stores the stories as they are now, and their history. */
  async close(): Promise<void> {
    await this.tx.em.save([...this.#open.values()].map(({ story }) => story));
    await keepEntries(this.tx, this.#entries);
  }

  private async begin(one: AssessedArticle): Promise<Place> {
    const { article, assessment } = one;
    const story = this.tx.em.create(Story, {
      id: uuidv5(`story:${article.id}`, this.tx.bodyId),
      bodyId: this.tx.bodyId,
      state: 'quiet',
      leadArticleId: article.id,
      severity: null,
      score: assessment.score,
      decidedBy: null,
      articles: 1,
      sources: 1,
      languages: [assessment.language],
      firstSeenAt: article.fetchedAt,
      lastSeenAt: article.fetchedAt,
      firstPublishedAt: article.publishedAt,
      detectedAt: null,
      toldSources: 1,
      toldLanguages: 1,
      version: 0,
      correlationId: correlation.current(),
    });
    await this.tx.em.insert(Story, story);
    this.#open.set(story.id, { story, sources: new Set([article.sourceId]) });
    this.note(story, 'found', { articleId: article.id });
    await this.apply(story, firstTurn(assessment.verdict), one);
    return { storyId: story.id, reprintOf: null };
  }

  private async take(storyId: string): Promise<{ story: Story; sources: Set<string> }> {
    const known = this.#open.get(storyId);
    if (known) return known;
    const story = await this.tx.em.findOneOrFail(Story, {
      where: { id: storyId },
      lock: { mode: 'for_no_key_update' },
    });
    const rows = await this.tx.query<{ source_id: string }>(
      'select distinct source_id from assessment where story_id = $1',
      [storyId],
    );
    const taken = { story, sources: new Set(rows.map((row) => row.source_id)) };
    this.#open.set(storyId, taken);
    return taken;
  }

  private async join(story: Story, sources: Set<string>, { article, assessment }: AssessedArticle): Promise<void> {
    sources.add(article.sourceId);
    story.articles += 1;
    story.sources = sources.size;
    story.languages = [...new Set([...story.languages, assessment.language])];
    if (article.fetchedAt > story.lastSeenAt) story.lastSeenAt = article.fetchedAt;
    const { publishedAt } = article;
    if (publishedAt && (!story.firstPublishedAt || publishedAt < story.firstPublishedAt))
      story.firstPublishedAt = publishedAt;
  }

  private async apply(story: Story, turn: StoryTurn, { article, assessment }: AssessedArticle): Promise<void> {
    const { now, tx, outbox, threshold } = this;
    const cameUp = story.state === 'quiet' && turn.state !== 'quiet';
    const becameGraver = story.severity !== null && turn.severity !== story.severity;
    story.state = turn.state;
    story.severity = turn.severity;
    if (becameGraver && turn.severity) await becomeGraver(tx, story.id, turn.severity);
    if (turn.leads) {
      story.leadArticleId = article.id;
      story.score = assessment.score;
    }
    if (turn.isReopened) {
      this.note(story, 'reopened', { articleId: article.id });
      await resumeOfficialMessage(tx, story.id);
    }
    const { verdict, language } = assessment;
    if (turn.isDetected && verdict.outcome === 'notify') {
      this.note(story, 'detected', { articleId: article.id, decidedBy: verdict.decidedBy });
      const { id: articleId, sourceId } = article;
      return sayDetected(
        tx,
        outbox,
        story,
        { articleId, sourceId, language, threshold, decidedBy: verdict.decidedBy },
        now,
      );
    }
    const size = { sources: story.sources, languages: story.languages.length };
    const told = { sources: story.toldSources, languages: story.toldLanguages };
    const grew = hasGrown(size, told, coverageDefaults.story.growthFactor) || becameGraver;
    if (story.state === 'quiet' || !(cameUp || turn.isReopened || grew)) return;
    if (cameUp) this.note(story, 'raised', { articleId: article.id });
    if (grew) this.note(story, 'grown', { articles: story.articles, sources: story.sources });
    await sayUpdated(tx, outbox, story, now);
  }

  private note(story: Story, kind: EntryKind, params: StoryEntry['params'] = {}): void {
    this.#entries.push({ storyId: story.id, kind, at: this.now, params });
  }
}
