import type { Principal } from '@baspasoz/auth';
import { allows } from '@baspasoz/auth';
import type { TenantTx } from '@baspasoz/persistence';
import { approvalFault } from '../../domain/line-approval.js';
import { lineActions, lineStateAfter } from '../../domain/line-state.js';
import { candidateOf } from '../../lines/candidate-of.js';
import { contradictionsWhere } from '../../lines/contradiction-view.js';
import { itemColumns, itemTables, lineItem, shownVersion } from '../../lines/line-item.js';
import type { LineItemRow } from '../../lines/line-item.js';
import type { LineRow } from '../../lines/line-row.js';
import { problems } from '../../problems.js';
import type { LineCommand, LineDetail, LineUseView, LineVersionView } from './line-detail.js';

type Row = LineItemRow & Pick<LineRow, 'revision' | 'latestVersion' | 'approver' | 'topicUnits'>;

/** Loads a line with everything its page shows to this caller. Problem `line-not-found`. */
export async function lineDetails(tx: TenantTx, principal: Principal, lineId: string): Promise<LineDetail> {
  const [row] = await tx.query<Row>(
    `select ${itemColumns}, l.revision, l.latest_version as "latestVersion", t.approver,
       array_remove(array[t.unit_id, t.deputy_unit_id], null) as "topicUnits"
     from ${itemTables} where l.id = $2 and l.body_id = $1 and ${shownVersion}`,
    [tx.bodyId, lineId],
  );
  if (!row) throw problems['line-not-found']();
  const { approver, topicUnits, ...item } = row;
  const versions = await versionsOf(tx, lineId);
  const found = await contradictionsWhere(
    tx,
    `(c.line_id = $2::uuid or (c.found_in = 'line' and c.subject_id = $2::uuid))`,
    lineId,
  );
  const latest = versions[0];
  const by = await candidateOf(tx, principal);
  const fault =
    latest?.state === 'waiting' ? approvalFault(by, { approver, topicUnits, authors: latest.authors }) : null;
  return {
    ...lineItem(item),
    revision: row.revision,
    latestVersion: row.latestVersion,
    versions,
    uses: await usesOf(tx, lineId),
    found,
    allowedActions: actionsOf(principal, versions, fault),
    approvalFault: fault,
  };
}

function actionsOf(
  { roles }: Principal,
  [latest, ...earlier]: LineVersionView[],
  fault: LineDetail['approvalFault'],
): LineCommand[] {
  if (!latest) return [];
  const writes = allows('line.write', roles);
  const decides = allows('line.approve', roles) && fault === null;
  const may: Record<LineCommand, boolean> = {
    edit: writes,
    'ask-approval': writes,
    return: decides,
    approve: decides,
    withdraw: false,
    discard: writes && isOpen(latest),
    revise: writes && !isOpen(latest),
  };
  if (writes && [latest, ...earlier].some(({ state }) => state === 'valid')) may.withdraw = true;
  for (const action of ['edit', 'ask-approval', 'return', 'approve'] as const)
    if (!lineStateAfter(latest.state, action)) may[action] = false;
  return lineCommands.filter((command) => may[command]);
}

const lineCommands: LineCommand[] = [...lineActions, 'discard', 'revise'];
const isOpen = ({ state }: LineVersionView) => state === 'draft' || state === 'waiting';

const versionsOf = (tx: TenantTx, lineId: string): Promise<LineVersionView[]> =>
  tx.query<LineVersionView>(
    `select version, state, editions, source, restriction, tags, valid_from::text as "validFrom", valid_until::text as "validUntil", authors,
       written_at as "writtenAt",
       case when asked_at is not null then jsonb_build_object('by', asked_by, 'at', asked_at) end as asked,
       case when returned_by is not null then jsonb_build_object('by', returned_by, 'comment', returned_comment) end as returned,
       case when approved_at is not null then jsonb_build_object('by', approved_by, 'at', approved_at) end as approved,
       case when ended_at is not null then jsonb_build_object('by', ended_by, 'at', ended_at, 'reason', end_reason) end as ended
     from line_version where line_id = $1 and body_id = $2 order by version desc`,
    [lineId, tx.bodyId],
  );

/** Open drafts first, since they can still be put right before they go out. */
const usesOf = (tx: TenantTx, lineId: string): Promise<LineUseView[]> =>
  tx.query<LineUseView>(
    `select s.version, s.language, s.request_id as "requestId", c.number, r.subject, s.inserted_by as "insertedBy",
       s.inserted_at as "insertedAt", s.sent_at as "sentAt", v.state <> 'valid' as outdated
     from line_use s
     join line_version v on v.line_id = s.line_id and v.version = s.version
     join statutory_clock c on c.request_id = s.request_id
     join media_request r on r.id = s.request_id
     where s.line_id = $1 and s.body_id = $2 and s.dropped_at is null and (s.sent_at is not null or c.closed_at is null)
     order by s.sent_at nulls first, s.inserted_at desc limit 200`,
    [lineId, tx.bodyId],
  );
