import type { TenantTx } from '@baspasoz/persistence';
import type { ApproverKind } from '../domain/line-approval.js';
import type { LineContent } from '../domain/line-content.js';
import type { LineState } from '../domain/line-state.js';
import { problems } from '../problems.js';

/** A line with one of its versions, as decisions need it. */
export interface LineRow extends LineContent {
  id: string;
  version: number;
  latestVersion: number;
  state: LineState;
  /** Counts every change of the line; a command names the one it has seen. */
  revision: number;
  sequence: number;
  correlationId: string;
  topicId: string;
  unitId: string;
  ownerId: string;
  authors: string[];
  approver: ApproverKind;
  remindWorkingDays: number;
  topicUnits: string[];
}

const lineColumns = `
  l.id, v.version, l.latest_version as "latestVersion", v.state, l.revision, l.sequence, l.correlation_id as "correlationId",
  l.topic_id as "topicId", l.unit_id as "unitId", l.owner_id as "ownerId", v.authors, v.editions, v.source, v.restriction, v.tags,
  v.valid_from::text as "validFrom", v.valid_until::text as "validUntil", t.approver, t.remind_working_days as "remindWorkingDays",
  array_remove(array[t.unit_id, t.deputy_unit_id], null) as "topicUnits"`;

const lineTables = `line_to_take l join line_version v on v.line_id = l.id join topic t on t.id = l.topic_id`;

/**
 * Takes the line's lock: whoever holds it is alone in changing the line and in writing its events.
 *
 * @param version of which version the row tells; the latest when left out
 */
export async function lockLine(tx: TenantTx, lineId: string, version?: number): Promise<LineRow> {
  const [row] = await tx.query<LineRow>(
    `select ${lineColumns} from ${lineTables}
     where l.id = $1 and l.body_id = $2 and v.version = coalesce($3, l.latest_version) for update of l`,
    [lineId, tx.bodyId, version ?? null],
  );
  if (!row) throw problems['line-not-found']();
  return row;
}

/** Refuses a command that was decided on an older look of the line, so that nobody's change is lost. */
export function requireSeen(line: LineRow, seen: number): void {
  if (line.revision !== seen) throw problems['line-changed']();
}
