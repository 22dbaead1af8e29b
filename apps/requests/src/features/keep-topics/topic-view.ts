import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { ApproverKind } from '../../domain/line-approval.js';
import { topicGaps } from '../../domain/topic-gaps.js';
import type { TopicGap } from '../../domain/topic-gaps.js';

/** A row of the topic plan. */
export interface TopicView {
  id: string;
  name: LocalizedText;
  unitId: string;
  unitName: LocalizedText | null;
  deputyUnitId: string | null;
  deputyUnitName: LocalizedText | null;
  approver: ApproverKind;
  validFrom: string;
  reviewOn: string;
  remindWorkingDays: number;
  revision: number;
  /** How many lines of the topic are valid, and how many are being worked on. */
  validLines: number;
  openLines: number;
  gaps: TopicGap[];
}

type Row = Omit<TopicView, 'gaps'> & { unitActive: boolean; deputyActive: boolean | null; today: string };

/** The plan of a body, what is due for review first. */
export async function topicPlan(tx: TenantTx): Promise<TopicView[]> {
  const rows = await tx.query<Row>(
    `select t.id, t.name, t.unit_id as "unitId", u.name as "unitName", t.deputy_unit_id as "deputyUnitId", d.name as "deputyUnitName",
       t.approver, t.valid_from::text as "validFrom", t.review_on::text as "reviewOn", t.remind_working_days as "remindWorkingDays", t.revision,
       coalesce(u.active, false) as "unitActive", d.active as "deputyActive", (app_now() at time zone b.time_zone)::date::text as today,
       (select count(*)::int from line_to_take l join line_version v on v.line_id = l.id where l.topic_id = t.id and v.state = 'valid') as "validLines",
       (select count(*)::int from line_to_take l join line_version v on v.line_id = l.id
        where l.topic_id = t.id and v.state in ('draft', 'waiting')) as "openLines"
     from topic t
     join body b on b.body_id = t.body_id
     left join unit u on u.body_id = t.body_id and u.unit_id = t.unit_id
     left join unit d on d.body_id = t.body_id and d.unit_id = t.deputy_unit_id
     where t.body_id = $1 order by t.review_on, t.id`,
    [tx.bodyId],
  );
  return rows.map(({ unitActive, deputyActive, today, ...topic }) => ({
    ...topic,
    gaps: topicGaps({ ...topic, unitActive, deputyActive }, today),
  }));
}
