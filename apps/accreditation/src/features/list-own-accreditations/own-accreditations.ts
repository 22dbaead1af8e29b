import { Injectable } from '@nestjs/common';
import { formatTrackingCode } from '@baspasoz/contracts';
import type { AccreditationClock, LocalizedText } from '@baspasoz/law';
import type { TenantTx } from '@baspasoz/persistence';
import { accreditationItem } from '../../aggregate/accreditation-item.js';
import type { AccreditationItem } from '../../aggregate/accreditation-item.js';
import { accreditationColumns } from '../../aggregate/accreditation-row.js';
import type { AccreditationRow } from '../../aggregate/accreditation-row.js';
import { adverseDecisionsOf } from '../../aggregate/adverse-decision.js';
import type { AdverseDecision } from '../../aggregate/adverse-decision.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { Calendars } from '@baspasoz/bodies';
import { clockOf } from '../../aggregate/clock-of.js';
import { problems } from '../../problems.js';

/** A journalist's own application, or the accreditation it led to. */
export interface OwnAccreditation extends AccreditationItem {
  body: { id: string; name: LocalizedText };
  outletName: string;
  journalistName: string;
  clock: AccreditationClock;
  /** The code on the card, for the public page that says whether it is valid. */
  checkCode: string | null;
  refusal: AdverseDecision | null;
  revocation: AdverseDecision | null;
}

type OwnRow = AccreditationRow & { journalistName: string; outletName: string; checkCode: Buffer | null };

const ownSql = `
  select ${accreditationColumns}, j.name as "journalistName", o.name as "outletName", a.check_code as "checkCode"
  from accreditation a join journalist j on j.id = a.journalist_id join outlet o on o.id = a.outlet_id where a.body_id = $1`;

/** What journalists see of their own applications; nothing of what the office writes for itself. */
@Injectable()
export class OwnAccreditations {
  constructor(
    private readonly frames: BodyFrames,
    private readonly calendars: Calendars,
  ) {}

  async one(tx: TenantTx, id: string): Promise<OwnAccreditation> {
    const [row] = await tx.query<OwnRow>(`${ownSql} and a.id = $2`, [tx.bodyId, id]);
    if (!row) throw problems['accreditation-not-found']();
    return this.shown(tx, row);
  }

  /** Those of an account in the transaction's body, the latest first. */
  async of(tx: TenantTx, personId: string): Promise<OwnAccreditation[]> {
    const rows = await tx.query<OwnRow>(`${ownSql} and a.person_id = $2 order by a.registered_at desc, a.id desc`, [
      tx.bodyId,
      personId,
    ]);
    const shown: OwnAccreditation[] = [];
    for (const row of rows) shown.push(await this.shown(tx, row));
    return shown;
  }

  private async shown(tx: TenantTx, row: OwnRow): Promise<OwnAccreditation> {
    const frame = await this.frames.load(tx);
    const calendar = await this.calendars.of(tx, row.calendarVersion);
    return {
      ...accreditationItem(row, calendar, frame),
      body: { id: tx.bodyId, name: frame.name },
      outletName: row.outletName,
      journalistName: row.journalistName,
      clock: clockOf(row, calendar),
      checkCode: row.checkCode && formatTrackingCode(row.checkCode),
      ...(await adverseDecisionsOf(tx, row)),
    };
  }
}
