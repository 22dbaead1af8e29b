import { Injectable } from '@nestjs/common';
import { secondCheckDue } from '@baspasoz/law';
import type { FreshnessTerm } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import { Audit } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorOf } from '../aggregate/actor.js';
import type { BodyFrame } from '../aggregate/body-frame.js';
import { writeLedger } from '../aggregate/ledger.js';
import type { PublicationRow } from '../aggregate/publication-row.js';
import { lockSection } from '../aggregate/section-row.js';
import { startTerm, termAfter } from '../aggregate/section-term.js';
import { publicStateAfter } from '../domain/publication-state.js';
import type { OpenApproval } from './open-approval.js';
import { decideApproval } from './open-approval.js';
import { releaseEvents } from './release-events.js';
import { writeRelease } from './write-release.js';

const ledgerKinds = { first: 'published', update: 'updated', correction: 'corrected' } as const;

export interface Approved {
  publication: PublicationRow;
  approval: OpenApproval;
  by: string;
  /** In which capacity: only an immediate publication asks for it. */
  as?: 'first-head' | 'deputy';
}

/** What every approval ends in: a new public version, the section's term, the events, in the caller's transaction. */
@Injectable()
export class Publish {
  constructor(
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async run(tx: TenantTx, approved: Approved, frame: BodyFrame): Promise<void> {
    const { publication, approval, by } = approved;
    const at = frame.now;
    await decideApproval(tx, approval, { decision: 'approved', by, at });
    const freshUntil = await renewSections(tx, approved, frame);
    const release = await writeRelease(tx, approved, at, freshUntil);
    await tx.query(
      `update publication set public_state = $3, work_state = null, release_number = $4, languages = $5, updated_at = $6, changed_at = $6,
         first_published_at = coalesce(first_published_at, $6), contributors = '{}', version = version + 1, sequence = sequence + 2
       where id = $1 and body_id = $2`,
      [
        publication.id,
        tx.bodyId,
        publicStateAfter(publication.publicState, approval.changeKind),
        release.number,
        release.languages,
        at,
      ],
    );
    await this.say(tx, approved, at);
    if (approval.immediate) await queueSecondCheck(tx, approved, release.number, frame);
    await this.outbox.add(tx, ...releaseEvents(tx.bodyId, approved, release, frame.profile.code));
  }

  private async say(tx: TenantTx, { publication, approval, by, as }: Approved, at: Date): Promise<void> {
    const { immediate, changeKind } = approval;
    await writeLedger(tx, publication.id, { at, kind: 'approved', actorId: by, params: { immediate, as } });
    await writeLedger(tx, publication.id, { at, kind: ledgerKinds[changeKind], actorId: by });
    this.audit.record(tx, {
      actor: actorOf(by),
      action: immediate ? 'approve-immediate-publication' : 'approve-publication',
      subject: `publication:${publication.id}`,
      details: { changeKind, askedBy: approval.askedBy, ...(as ? { as } : {}) },
    });
  }
}

/** Every section it stands in, in one order for all, so that two approvals never wait for each other; of its own, until when it is fresh. */
async function renewSections(tx: TenantTx, approved: Approved, frame: BodyFrame): Promise<Date | null> {
  const { sectionId, alsoSectionIds } = approved.publication;
  let freshUntil: Date | null = null;
  for (const one of [sectionId, ...alsoSectionIds].toSorted()) {
    const until = await renewSection(tx, one, approved, frame);
    if (one === sectionId) freshUntil = until;
  }
  return freshUntil;
}

/** A correction mends what stands there; it is no news, so the term of the section runs on. */
async function renewSection(
  tx: TenantTx,
  sectionId: string,
  { approval }: Approved,
  frame: BodyFrame,
): Promise<Date | null> {
  const section = await lockSection(tx, sectionId);
  if (approval.changeKind === 'correction') return section.freshUntil;
  const term: FreshnessTerm | null = termAfter(section, 'publication', frame.now, frame);
  await startTerm(tx, section, frame.now, term);
  await tx.query('update section set last_published_at = $3 where id = $1 and body_id = $2', [
    section.id,
    tx.bodyId,
    frame.now,
  ]);
  return term?.dueAt ?? null;
}

/** What the head let out at once is read by a second person afterwards (¶8.7). */
async function queueSecondCheck(
  tx: TenantTx,
  { publication, by }: Approved,
  number: number,
  { now, calendar, profile }: BodyFrame,
): Promise<void> {
  const { dueOn, dueAt } = secondCheckDue(now, calendar, profile);
  await tx.query(
    'insert into second_check (publication_id, body_id, number, due_on, due_at) values ($1, $2, $3, $4, $5)',
    [publication.id, tx.bodyId, number, dueOn, dueAt],
  );
  await writeLedger(tx, publication.id, { at: now, kind: 'second-check-due', actorId: by, params: { dueOn } });
}
