import { Injectable } from '@nestjs/common';
import { formatTrackingCode } from '@baspasoz/contracts';
import type { Language } from '@baspasoz/contracts';
import { accreditationItems, profileByCode } from '@baspasoz/law';
import type { AccreditationClock, AccreditationItem as LegalItem } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { accreditationItem } from '../../aggregate/accreditation-item.js';
import type { AccreditationItem } from '../../aggregate/accreditation-item.js';
import { accreditationColumns } from '../../aggregate/accreditation-row.js';
import type { AccreditationRow } from '../../aggregate/accreditation-row.js';
import { adverseDecisionsOf } from '../../aggregate/adverse-decision.js';
import type { AdverseDecision } from '../../aggregate/adverse-decision.js';
import { barredUntil } from '../../aggregate/barred-until.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { Calendars } from '@baspasoz/bodies';
import { clockOf } from '../../aggregate/clock-of.js';
import { journalistOf, outletOf } from '../../aggregate/registers.js';
import type { Journalist, Outlet } from '../../aggregate/registers.js';
import { allowedActions } from '../../domain/accreditation-state.js';
import type { AccreditationAction } from '../../domain/accreditation-state.js';
import { obstaclesToGrant } from '../../domain/grant-obstacles.js';
import type { GrantObstacle } from '../../domain/grant-obstacles.js';
import { problems } from '../../problems.js';
import { historyOf } from './history-of.js';
import type { HistoryEntry } from './history-of.js';

/** An application with everything its page shows. */
export interface AccreditationDetail extends AccreditationItem {
  version: number;
  language: Language;
  strategicObject: boolean;
  byApplicant: boolean;
  lateReason: string | null;
  registeredAt: Date;
  outlet: Outlet;
  journalist: Journalist;
  clock: AccreditationClock;
  /** The documents the law asks for, and whether each is there. */
  documents: { item: LegalItem; present: boolean }[];
  /** Grounds for refusal that the facts at hand show; empty once decided. */
  obstacles: GrantObstacle[];
  /** The code on the card, while there is one. */
  checkCode: string | null;
  refusal: AdverseDecision | null;
  revocation: AdverseDecision | null;
  barredUntil: string | null;
  history: HistoryEntry[];
  /** What its state allows; whether the caller may is the permission's matter. */
  allowedActions: AccreditationAction[];
}

type DetailRow = AccreditationRow & {
  registeredAt: Date;
  byApplicant: boolean;
  lateReason: string | null;
  checkCode: Buffer | null;
  barredUntil: string | null;
};

/** Loads an application with everything its page shows. */
@Injectable()
export class AccreditationDetails {
  constructor(
    private readonly frames: BodyFrames,
    private readonly calendars: Calendars,
  ) {}

  async load(tx: TenantTx, id: string): Promise<AccreditationDetail> {
    const [row] = await tx.query<DetailRow>(
      `select ${accreditationColumns}, a.registered_at as "registeredAt", a.by_applicant as "byApplicant", a.late_reason as "lateReason",
         a.check_code as "checkCode", a.barred_until::text as "barredUntil"
       from accreditation a where a.id = $1 and a.body_id = $2`,
      [id, tx.bodyId],
    );
    if (!row) throw problems['accreditation-not-found']();
    const frame = await this.frames.load(tx);
    const calendar = await this.calendars.of(tx, row.calendarVersion);
    const outlet = await outletOf(tx, row.outletId);
    const profile = profileByCode(row.legalProfile);
    const bar = await barredUntil(tx, row.journalistId);
    const open = row.state === 'submitted';
    return {
      ...accreditationItem(row, calendar, frame),
      version: row.version,
      language: row.language,
      strategicObject: row.strategicObject,
      byApplicant: row.byApplicant,
      lateReason: row.lateReason,
      registeredAt: row.registeredAt,
      outlet,
      journalist: await journalistOf(tx, row.journalistId),
      clock: clockOf(row, calendar),
      documents: accreditationItems(profile, 'documents', row.registeredOn).map((item) => ({
        item,
        present: row.documents.includes(item.code),
      })),
      obstacles: open
        ? obstaclesToGrant(profile, { outlet, documents: row.documents, barredUntil: bar }, frame.today)
        : [],
      checkCode: row.checkCode && formatTrackingCode(row.checkCode),
      ...(await adverseDecisionsOf(tx, row)),
      barredUntil: row.barredUntil,
      history: await historyOf(tx, id),
      allowedActions: allowedActions(row, frame.today),
    };
  }
}
