import { Injectable } from '@nestjs/common';
import { allows } from '@baspasoz/auth';
import type { Permission, Principal } from '@baspasoz/auth';
import { publishingRules } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { BodyFrames } from '../aggregate/body-frame.js';
import { leadersOn } from '../aggregate/leaders.js';
import type { LedgerKind } from '../aggregate/ledger.js';
import { editionsOf } from '../aggregate/publication-row.js';
import { actingAs } from '../domain/acting-head.js';
import { checklistOf } from '../domain/checklist.js';
import type { Check } from '../domain/checklist.js';
import type { Editions, OfficialNote } from '../domain/edition.js';
import { possibleActions } from '../domain/publication-state.js';
import type { ChangeKind, PublicationAction } from '../domain/publication-state.js';
import { problems } from '../problems.js';
import { itemColumns, itemTables, publicationItem } from './publication-item.js';
import type { ItemRow, PublicationItem } from './publication-item.js';

/** A publication as the office works on it. */
export interface PublicationDetail extends PublicationItem {
  editions: Editions;
  /** The latest public version, to compare the working copy with; null before the first. */
  publicEditions: Editions | null;
  checklist: Check[];
  releases: ReleaseLine[];
  withdrawal: { at: Date; reason: OfficialNote } | null;
  history: HistoryLine[];
  /** Why the latest approval was not given, until it is asked for again. */
  returned: { comment: string; by: string; at: Date } | null;
  allowedActions: PublicationAction[];
}

interface ReleaseLine {
  number: number;
  changeKind: ChangeKind;
  note: OfficialNote | null;
  languages: string[];
  immediate: boolean;
  releasedAt: Date;
  approvedBy: string;
}

interface HistoryLine {
  at: Date;
  kind: LedgerKind;
  actorId: string;
  params: Record<string, unknown>;
}

type DetailRow = ItemRow & {
  contributors: string[];
  authors: string[] | null;
  withdrawnAt: Date | null;
  withdrawalReason: OfficialNote | null;
};

const permissionFor: Record<PublicationAction, Permission> = {
  edit: 'publication.write',
  'ask-approval': 'publication.write',
  'ask-immediate': 'publication.write',
  approve: 'publication.approve',
  'approve-immediately': 'publication.approve-immediately',
  return: 'publication.approve',
  withdraw: 'publication.withdraw',
  'check-again': 'publication.write',
};

@Injectable()
export class PublicationDetails {
  constructor(private readonly frames: BodyFrames) {}

  async load(tx: TenantTx, id: string, principal: Principal): Promise<PublicationDetail> {
    const [row] = await tx.query<DetailRow>(
      `select ${itemColumns}, p.contributors, l.authors, p.withdrawn_at as "withdrawnAt", p.withdrawal_reason as "withdrawalReason"
       from ${itemTables} left join release l on l.publication_id = p.id and l.number = p.release_number
       where p.id = $1 and p.body_id = $2`,
      [id, tx.bodyId],
    );
    if (!row) throw problems['publication-not-found']();
    const frame = await this.frames.load(tx);
    const editions = await editionsOf(tx, id);
    const required = publishingRules(frame.profile)?.requiredLanguages ?? [];
    return {
      ...publicationItem(row),
      editions,
      publicEditions: await publicEditions(tx, id),
      checklist: checklistOf(editions, required),
      releases: await releasesOf(tx, id),
      withdrawal:
        row.withdrawnAt && row.withdrawalReason ? { at: row.withdrawnAt, reason: row.withdrawalReason } : null,
      history: await historyOf(tx, id),
      returned: await returnedOf(tx, id),
      allowedActions: await this.allowed(tx, row, frame.today, principal),
    };
  }

  private async allowed(
    tx: TenantTx,
    row: DetailRow,
    today: string,
    principal: Principal,
  ): Promise<PublicationAction[]> {
    const { personId, roles } = principal;
    const isInvolved = row.contributors.includes(personId) || row.askedBy === personId;
    const isActingHead = actingAs(await leadersOn(tx, today), personId) !== null;
    const mine: Partial<Record<PublicationAction, boolean>> = {
      approve: !isInvolved,
      'approve-immediately': isActingHead,
      return: row.immediate ? isActingHead : !isInvolved,
      'check-again': !row.authors?.includes(personId),
    };
    return possibleActions({ ...row, immediateAsked: row.immediate === true, secondCheckOpen: row.checkDueAt !== null })
      .filter((action) => allows(permissionFor[action], roles))
      .filter((action) => mine[action] ?? true);
  }
}

async function publicEditions(tx: TenantTx, id: string): Promise<Editions | null> {
  const rows = await tx.query<{ language: keyof Editions; title: string; lead: string; text: string }>(
    `select e.language, e.title, e.lead, e.text from release_edition e
     join publication p on p.id = e.publication_id and p.release_number = e.number
     where e.publication_id = $1 and e.body_id = $2`,
    [id, tx.bodyId],
  );
  return rows.length === 0 ? null : Object.fromEntries(rows.map(({ language, ...edition }) => [language, edition]));
}

const releasesOf = (tx: TenantTx, id: string): Promise<ReleaseLine[]> =>
  tx.query<ReleaseLine>(
    `select number, change_kind as "changeKind", note, languages, immediate, released_at as "releasedAt", approved_by as "approvedBy"
     from release where publication_id = $1 and body_id = $2 order by number desc`,
    [id, tx.bodyId],
  );

const historyOf = (tx: TenantTx, id: string): Promise<HistoryLine[]> =>
  tx.query<HistoryLine>(
    `select at, kind, actor_id as "actorId", params from ledger_entry where publication_id = $1 and body_id = $2 order by id desc`,
    [id, tx.bodyId],
  );

async function returnedOf(tx: TenantTx, id: string): Promise<PublicationDetail['returned']> {
  const [latest] = await tx.query<{ decision: string | null; comment: string | null; by: string; at: Date }>(
    `select decision, comment, decided_by as by, decided_at as at from approval where publication_id = $1 and body_id = $2
     order by asked_at desc, id desc limit 1`,
    [id, tx.bodyId],
  );
  return latest?.decision === 'returned' && latest.comment
    ? { comment: latest.comment, by: latest.by, at: latest.at }
    : null;
}
