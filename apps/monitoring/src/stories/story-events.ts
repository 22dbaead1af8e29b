import type { EventData } from '@baspasoz/contracts';
import type { AnyOutgoingEvent, Outbox } from '@baspasoz/messaging';
import type { TenantTx } from '@baspasoz/persistence';
import { v5 as uuidv5 } from 'uuid';
import type { Story } from '../persistence/story.entity.js';

type Said = 'StoryUpdated' | 'NegativeCoverageDetected' | 'CoverageDismissed' | 'OfficialMessageOverdue';

/**
 * Stores one event of the story and counts its version up; the caller holds the row's lock and saves the story in the same
 * transaction. The id follows from the fact: said twice it is a duplicate, never a second event.
 */
export async function sayOfStory<N extends Said>(
  tx: TenantTx,
  outbox: Outbox,
  story: Story,
  event: { type: N; fact: string; data: EventData[N]; at: Date },
): Promise<void> {
  story.version += 1;
  const outgoing = {
    id: uuidv5(`${event.type}:${event.fact}`, story.id),
    type: event.type,
    subject: story.id,
    bodyId: story.bodyId,
    sequence: story.version,
    correlationId: story.correlationId,
    time: event.at.toISOString(),
    data: event.data,
  } as AnyOutgoingEvent; // the compiler loses that `type` and `data` were bound together by N
  await outbox.add(tx, outgoing);
}

/** Growth, or a story that came up for triage. */
export async function sayUpdated(tx: TenantTx, outbox: Outbox, story: Story, at: Date): Promise<void> {
  story.toldSources = story.sources;
  story.toldLanguages = story.languages.length;
  await sayOfStory(tx, outbox, story, {
    type: 'StoryUpdated',
    fact: String(story.version + 1),
    at,
    data: {
      storyId: story.id,
      articles: story.articles,
      sources: story.sources,
      languages: story.languages as EventData['StoryUpdated']['languages'],
      firstSeenAt: story.firstSeenAt.toISOString(),
      lastSeenAt: story.lastSeenAt.toISOString(),
    },
  });
}

/** The head is to be told; the caller has made sure that it has not been said of this story. */
export async function sayDetected(
  tx: TenantTx,
  outbox: Outbox,
  story: Story,
  lead: Pick<EventData['NegativeCoverageDetected'], 'articleId' | 'sourceId' | 'language' | 'threshold' | 'decidedBy'>,
  at: Date,
): Promise<void> {
  story.detectedAt = at;
  story.decidedBy = lead.decidedBy;
  story.toldSources = story.sources;
  story.toldLanguages = story.languages.length;
  await sayOfStory(tx, outbox, story, {
    type: 'NegativeCoverageDetected',
    fact: 'once',
    at,
    data: {
      storyId: story.id,
      ...lead,
      score: story.score,
      severity: story.severity ?? 'medium',
      ...(story.firstPublishedAt ? { firstPublishedAt: story.firstPublishedAt.toISOString() } : {}),
      detectedAt: at.toISOString(),
    },
  });
}
