import { Outbox } from '@baspasoz/messaging';
import type { DueWork } from '@baspasoz/messaging';
import { correlation } from '@baspasoz/observability';
import { bodyId, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { momentOf } from '../notification/leaders.js';
import { Story } from '../persistence/story.entity.js';
import { keepEntries } from '../stories/story-entries.js';
import { sayOfStory } from '../stories/story-events.js';

/** Says, once, that the term of an official message ended without one. */
@Injectable()
export class BreachOfficialMessage {
  constructor(
    private readonly tenants: Tenants,
    private readonly outbox: Outbox,
  ) {}

  handle({ id, bodyId: body }: DueWork): Promise<boolean> {
    return this.tenants.run(bodyId(body), async (tx) => {
      // The story's lock first, as everybody takes it: its events are counted under it.
      const story = await tx.em.findOne(Story, {
        where: { id },
        lock: { mode: 'for_no_key_update', onLocked: 'skip_locked' },
      });
      if (!story) return false;
      return correlation.run(story.correlationId, () => this.breach(tx, story), { bodyId: body });
    });
  }

  private async breach(tx: TenantTx, story: Story): Promise<boolean> {
    const { now } = await momentOf(tx);
    const [clock] = await tx.query<{ started_at: Date; due_at: Date }>(
      `update official_message set overdue_at = $2, look_at = null where story_id = $1 and look_at <= $2 returning started_at, due_at`,
      [story.id, now],
    );
    if (!clock) return false;
    await keepEntries(tx, [{ storyId: story.id, kind: 'message-overdue', at: clock.due_at }]);
    await sayOfStory(tx, this.outbox, story, {
      type: 'OfficialMessageOverdue',
      fact: 'once',
      at: now,
      data: {
        storyId: story.id,
        startedAt: clock.started_at.toISOString(),
        dueAt: clock.due_at.toISOString(),
      },
    });
    await tx.em.save(story);
    return true;
  }
}
