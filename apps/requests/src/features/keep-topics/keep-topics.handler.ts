import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import { actorFrom, actorOf } from '../../aggregate/actor.js';
import { plainLine } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import type { ChangeTopicDto, TopicDto } from './keep-topics.dto.js';
import { topicPlan } from './topic-view.js';
import type { TopicView } from './topic-view.js';

/** The topic plan of a body (¶7.2): one voice on each topic, and a known day to look at it again. */
@Injectable()
export class KeepTopicsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
  ) {}

  list(principal: Principal): Promise<{ items: TopicView[]; nextCursor: null }> {
    return this.tenants.run(bodyOf(principal), async (tx) => ({ items: await topicPlan(tx), nextCursor: null }));
  }

  add(principal: Principal, dto: TopicDto): Promise<TopicView> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      await checkTopic(tx, dto);
      const id = v7();
      await tx.query(
        `insert into topic (id, body_id, name, unit_id, deputy_unit_id, approver, valid_from, review_on, remind_working_days, changed_by, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, app_now())`,
        [id, tx.bodyId, ...valuesOf(dto), principal.personId],
      );
      return this.say(tx, principal, id, 'add-topic');
    });
  }

  change(principal: Principal, id: string, dto: ChangeTopicDto): Promise<TopicView> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const [topic] = await tx.query<{ revision: number }>(
        'select revision from topic where id = $1 and body_id = $2 for update',
        [id, tx.bodyId],
      );
      if (!topic) throw problems['topic-not-found']();
      if (topic.revision !== dto.revision) throw problems['line-changed']();
      await checkTopic(tx, dto);
      await tx.query(
        `update topic set name = $3, unit_id = $4, deputy_unit_id = $5, approver = $6, valid_from = $7, review_on = $8, remind_working_days = $9,
           changed_by = $10, changed_at = app_now(), revision = revision + 1
         where id = $1 and body_id = $2`,
        [id, tx.bodyId, ...valuesOf(dto), principal.personId],
      );
      return this.say(tx, principal, id, 'change-topic');
    });
  }

  private async say(tx: TenantTx, principal: Principal, id: string, action: string): Promise<TopicView> {
    this.audit.record(tx, { actor: actorOf(actorFrom(principal)), action, subject: `topic:${id}` });
    const topic = (await topicPlan(tx)).find((one) => one.id === id);
    if (!topic) throw problems['topic-not-found']();
    return topic;
  }
}

const valuesOf = (dto: TopicDto): unknown[] => [
  JSON.stringify({ kk: plainLine(dto.name.kk), ru: plainLine(dto.name.ru), en: plainLine(dto.name.en) }),
  dto.unitId,
  dto.deputyUnitId ?? null,
  dto.approver,
  dto.validFrom,
  dto.reviewOn,
  dto.remindWorkingDays,
];

async function checkTopic(tx: TenantTx, { unitId, deputyUnitId, validFrom, reviewOn }: TopicDto): Promise<void> {
  if (reviewOn < validFrom) throw problems['topic-review']({}, [{ field: 'reviewOn', code: 'invalid' }]);
  const wanted = [...new Set([unitId, deputyUnitId].filter((one) => one !== null && one !== undefined))];
  const known = await tx.query('select from unit where body_id = $1 and unit_id = any ($2::uuid[]) and active', [
    tx.bodyId,
    wanted,
  ]);
  if (known.length !== wanted.length || deputyUnitId === unitId)
    throw problems['unknown-unit']({}, [
      { field: deputyUnitId === unitId ? 'deputyUnitId' : 'unitId', code: 'invalid' },
    ]);
}
