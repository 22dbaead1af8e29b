import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { publishingRules } from '@baspasoz/law';
import type { LegalProfile } from '@baspasoz/law';
import { Audit } from '@baspasoz/persistence';
import { v7 } from 'uuid';
import { actorOf } from '../../aggregate/actor.js';
import { ChangePublication } from '../../aggregate/change-publication.js';
import type { Change } from '../../aggregate/change-publication.js';
import { writeLedger } from '../../aggregate/ledger.js';
import type { PublicationRow } from '../../aggregate/publication-row.js';
import { checklistOf } from '../../domain/checklist.js';
import type { OfficialNote } from '../../domain/edition.js';
import { plainText } from '../../domain/plain-text.js';
import type { ChangeKind } from '../../domain/publication-state.js';
import { problems } from '../../problems.js';
import { officialNote } from '../../publication/official-note.js';
import type { PublicationDetail } from '../../publication/publication-details.js';
import type { AskApprovalDto } from './ask-approval.dto.js';

/** A text goes to a second person only when it is whole and the law's points are confirmed. */
@Injectable()
export class AskApprovalHandler {
  constructor(
    private readonly change: ChangePublication,
    private readonly audit: Audit,
  ) {}

  /** @param reason why it cannot wait; with one the first head is asked for immediate publication */
  run(principal: Principal, id: string, dto: AskApprovalDto, reason?: string): Promise<PublicationDetail> {
    const action = reason === undefined ? 'ask-approval' : 'ask-immediate';
    return this.change.run(principal, id, { action, version: dto.version }, (change) => this.ask(change, dto, reason));
  }

  private async ask(change: Change, dto: AskApprovalDto, reason?: string): Promise<void> {
    const { tx, publication, frame, by } = change;
    checkReady(publication, dto, frame.profile);
    const { changeKind, note } = changeOf(publication, dto);
    await tx.query(
      `insert into approval (id, body_id, publication_id, immediate, reason, change_kind, note, asked_by, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        v7(),
        tx.bodyId,
        publication.id,
        reason !== undefined,
        reason === undefined ? null : plainText(reason),
        changeKind,
        note ? JSON.stringify(note) : null,
        by,
        frame.now,
      ],
    );
    await tx.query(
      `update publication set work_state = 'on-approval', changed_at = $3, version = version + 1 where id = $1 and body_id = $2`,
      [publication.id, tx.bodyId, frame.now],
    );
    const kind = reason === undefined ? 'approval-asked' : 'immediate-asked';
    await writeLedger(tx, publication.id, { at: frame.now, kind, actorId: by, params: { changeKind } });
    this.audit.record(tx, {
      actor: actorOf(by),
      action: reason === undefined ? 'ask-approval' : 'ask-immediate-publication',
      subject: `publication:${publication.id}`,
      details: { confirmed: dto.confirmed, changeKind },
    });
  }
}

function checkReady({ editions }: PublicationRow, { confirmed }: AskApprovalDto, profile: LegalProfile): void {
  const rules = publishingRules(profile);
  const missing = checklistOf(editions, rules?.requiredLanguages ?? []).filter(({ isMet }) => !isMet);
  if (missing.length > 0)
    throw problems['checklist-not-met'](
      {},
      missing.map(({ code, language }) => ({ field: `editions.${language}.${code}`, code: 'required' })),
    );
  if (rules?.confirmations.some(({ code }) => !confirmed.includes(code)))
    throw problems['confirmation-missing']({}, [{ field: 'confirmed', code: 'required' }]);
}

/** Readers are told what changed in a text they may have read; the first version needs no note. */
function changeOf(
  publication: PublicationRow,
  dto: AskApprovalDto,
): { changeKind: ChangeKind; note: OfficialNote | null } {
  if (publication.publicState === 'none') return { changeKind: 'first', note: null };
  if (!dto.note) throw problems['change-note-missing']({}, [{ field: 'note', code: 'required' }]);
  return { changeKind: dto.change, note: officialNote(dto.note) };
}
