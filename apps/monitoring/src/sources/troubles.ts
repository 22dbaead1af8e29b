import type { OddityCode } from '@baspasoz/feeds';
import type { TenantTx } from '@baspasoz/persistence';
import { v7 as uuidv7 } from 'uuid';
import { failures, pageOddities } from './trouble.js';
import type { TroubleCode } from './trouble.js';

const ofLists: readonly OddityCode[] = ['incomplete', 'too-many-entries'];
const ofPages: readonly TroubleCode[] = ['date-repaired', ...pageOddities];

/** Writes down a trouble of a source: seen again while it lasts, its row counts up. */
export async function noteTrouble(
  tx: TenantTx,
  sourceId: string,
  { code, detail }: { code: TroubleCode; detail: string | null },
  at: Date,
): Promise<void> {
  await tx.execute(
    `insert into source_problem (id, body_id, source_id, code, detail, first_at, last_at) values ($1, $2, $3, $4, $5, $6, $6)
     on conflict (source_id, code) where ended_at is null
     do update set times = source_problem.times + 1, last_at = excluded.last_at, detail = excluded.detail`,
    [uuidv7(), tx.bodyId, sourceId, code, detail, at],
  );
}

/** A fetch succeeded: the failures of before are over. */
export async function endFailures(tx: TenantTx, sourceId: string, at: Date): Promise<void> {
  await tx.execute(
    'update source_problem set ended_at = $3 where source_id = $1 and ended_at is null and code = any($2)',
    [sourceId, failures, at],
  );
}

/** New articles came: the oddities that were not seen in them are over. */
export async function endOddities(
  tx: TenantTx,
  sourceId: string,
  stillSeen: readonly OddityCode[],
  at: Date,
): Promise<void> {
  await tx.execute(
    `update source_problem set ended_at = $4
     where source_id = $1 and ended_at is null and not code = any($2) and not code = any($3)`,
    [sourceId, failures, stillSeen, at],
  );
}

/**
 * A list of pages was read: what was odd about the list is over unless it is seen still, and what was odd about its pages a day after it
 * was seen last, since pages come one by one.
 */
export async function endListOddities(
  tx: TenantTx,
  sourceId: string,
  stillSeen: readonly OddityCode[],
  at: Date,
): Promise<void> {
  await tx.execute(
    `update source_problem set ended_at = $4 where source_id = $1 and ended_at is null and (
       code = any($2) and not code = any($3) or code = any($5) and last_at < $4::timestamptz - interval '1 day')`,
    [sourceId, ofLists, stillSeen, at, ofPages],
  );
}

/** The source is another one now: nothing of before holds any more. */
export async function endTroubles(tx: TenantTx, sourceId: string): Promise<void> {
  await tx.execute('update source_problem set ended_at = app_now() where source_id = $1 and ended_at is null', [
    sourceId,
  ]);
}
