import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Outbox } from '@baspasoz/messaging';
import { Audit, Tenants } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { severityOfScore } from '../../assessment/thresholds.js';
import { momentOf } from '../../notification/leaders.js';
import { becomeGraver } from '../../notification/become-graver.js';
import { thresholdsOf } from '../../stories/coverage-frame.js';
import { keepLabel, leadOf, lockForJudgement } from '../../stories/judged-story.js';
import { keepEntries } from '../../stories/story-entries.js';
import { sayDetected } from '../../stories/story-events.js';
import type { StoryDetailsView } from '../show-story/story-details-view.js';
import { storyDetails } from '../show-story/story-details.js';
import type { ConfirmStoryDto } from './confirm-story.dto.js';

@Injectable()
export class ConfirmStory {
  constructor(
    private readonly tenants: Tenants,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  handle(id: string, { severity }: ConfirmStoryDto, officer: Principal): Promise<StoryDetailsView> {
    return this.tenants.run(bodyOf(officer), async (tx) => {
      const story = await lockForJudgement(tx, id, 'confirm');
      const { now } = await momentOf(tx);
      const thresholds = await thresholdsOf(tx);
      story.state = 'confirmed';
      story.severity = severity ?? story.severity ?? severityOfScore(story.score, thresholds);
      await becomeGraver(tx, id, story.severity);
      if (!story.detectedAt) {
        const lead = await leadOf(tx, story);
        const decision = { ...lead, threshold: thresholds.notifyAt, decidedBy: 'officer' as const };
        await sayDetected(tx, this.outbox, story, decision, now);
      }
      await tx.em.save(story);
      await keepLabel(tx, story, { label: 'negative', by: officer.personId, at: now });
      const actorId = officer.personId;
      await keepEntries(tx, [
        { storyId: id, kind: 'confirmed', at: now, actorId, params: { severity: story.severity } },
      ]);
      this.audit.record(tx, {
        actor: `person:${officer.personId}`,
        action: 'confirm-story',
        subject: `story:${id}`,
        details: { severity: story.severity },
      });
      return storyDetails(tx, id, officer);
    });
  }
}
