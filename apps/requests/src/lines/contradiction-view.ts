import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import type { ClashKind } from '../contradictions/clash.js';

export type Resolution = 'kept' | 'changed' | 'asked-unit';

/** Two sentences that say otherwise, why, and what was done about it. */
export interface ContradictionView {
  id: string;
  foundIn: 'line' | 'answer';
  /** The line or the request in which the new sentence stands. */
  subjectId: string;
  subjectVersion: number | null;
  requestNumber: string | null;
  /** The valid line of another unit. */
  lineId: string;
  version: number;
  unitName: LocalizedText | null;
  topicName: LocalizedText;
  kind: ClashKind;
  language: Language;
  ownSentence: string;
  otherSentence: string;
  ownSays: string;
  otherSays: string;
  foundAt: Date;
  resolution: Resolution | null;
  reason: string | null;
  resolvedBy: string | null;
  resolvedAt: Date | null;
}

/** @param where condition over `line_contradiction c` with its one parameter `$2` */
export function contradictionsWhere(tx: TenantTx, where: string, param: string): Promise<ContradictionView[]> {
  return tx.query<ContradictionView>(
    `select c.id, c.found_in as "foundIn", c.subject_id as "subjectId", c.subject_version as "subjectVersion", k.number as "requestNumber",
       c.line_id as "lineId", c.version, u.name as "unitName", t.name as "topicName", c.kind, c.language, c.own_sentence as "ownSentence",
       c.other_sentence as "otherSentence", c.own_says as "ownSays", c.other_says as "otherSays", c.found_at as "foundAt", c.resolution,
       c.reason, c.resolved_by as "resolvedBy", c.resolved_at as "resolvedAt"
     from line_contradiction c
     join line_to_take l on l.id = c.line_id
     join topic t on t.id = l.topic_id
     left join unit u on u.body_id = l.body_id and u.unit_id = l.unit_id
     left join statutory_clock k on k.request_id = c.subject_id and k.body_id = c.body_id
     where c.body_id = $1 and ${where}
     order by c.resolved_at nulls first, c.found_at desc, c.id`,
    [tx.bodyId, param],
  );
}
