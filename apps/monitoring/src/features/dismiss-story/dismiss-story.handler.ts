import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Outbox } from '@baspasoz/messaging';
import { Audit, Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { momentOf } from '../../notification/leaders.js';
import { withdrawCoverage } from '../../notification/withdraw-coverage.js';
import { keepLabel, lockForJudgement } from '../../stories/judged-story.js';
import { keepEntries } from '../../stories/story-entries.js';
import { sayOfStory } from '../../stories/story-events.js';
import type { StoryDetailsView } from '../show-story/story-details-view.js';
import { storyDetails } from '../show-story/story-details.js';
import type { DismissStoryDto } from './dismiss-story.dto.js';

@Injectable()
export class DismissStory {
  constructor(
    private readonly tenants: Tenants,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  handle(id: string, { reason, note }: DismissStoryDto, officer: Principal): Promise<StoryDetailsView> {
    return this.tenants.run(bodyOf(officer), async (tx) => {
      const story = await lockForJudgement(tx, id, 'dismiss');
      const { now } = await momentOf(tx);
      const actorId = officer.personId;
      story.state = 'dismissed';
      await sayOfStory(tx, this.outbox, story, {
        type: 'CoverageDismissed',
        fact: String(story.version + 1),
        at: now,
        data: { storyId: id, reason, dismissedBy: actorId, dismissedAt: now.toISOString() },
      });
      await tx.em.save(story);
      await keepLabel(tx, story, { label: reason, note, by: actorId, at: now });
      await keepEntries(tx, [{ storyId: id, kind: 'dismissed', at: now, actorId, params: { reason } }]);
      await withdrawCoverage(tx, id, { at: now, reason });
      this.audit.record(tx, {
        actor: `person:${actorId}`,
        action: 'dismiss-story',
        subject: `story:${id}`,
        details: { reason },
      });
      return storyDetails(tx, id, officer);
    });
  }
}
