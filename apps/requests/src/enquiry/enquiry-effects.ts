import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@baspasoz/persistence';
import type { BodyFrame } from '../aggregate/body-frame.js';
import type { ClockRow } from '../aggregate/clock-row.js';
import type { EnquiryAction } from '../domain/enquiry-state.js';
import { dueAfterPause } from '../domain/enquiry-terms.js';
import { CloseEnquiries } from './close-enquiries.js';
import { closeEnquiryDeadlines, openEnquiryDeadlines } from './enquiry-deadlines.js';
import { EnquiryNotices } from './enquiry-notices.js';
import type { EnquiryRow } from './enquiry-row.js';
import { enquiryRulesOf } from './enquiry-rules.js';
import { settleEnquiry } from './settle-enquiry.js';

export interface Act {
  tx: TenantTx;
  frame: BodyFrame;
  enquiry: EnquiryRow;
  /** The request it serves. */
  request: ClockRow | null;
  /** When it was done, which is before it is taken where the other body did it. */
  at: Date;
  /** Null for the other body's officer. */
  by: string | null;
  /** The term that the asking body has set anew; its half alone knows the request's. */
  dueAt?: Date;
}

export interface Outcome {
  late: boolean;
  dueAt: Date;
}

/** What each action does to an enquiry, and whom it is told by letter; the same where the other body did it. The lock is held. */
@Injectable()
export class EnquiryEffects {
  constructor(
    private readonly notices: EnquiryNotices,
    private readonly serving: CloseEnquiries,
  ) {}

  async of(act: Act, action: EnquiryAction): Promise<Outcome> {
    const { tx, enquiry, at } = act;
    const unchanged = { late: false, dueAt: enquiry.dueAt };
    switch (action) {
      case 'reply':
        return this.settled(act, () => this.notices.toAsker(tx, enquiry, 'replied'));
      case 'decline':
        return this.settled(act, () => this.notices.toAsker(tx, enquiry, 'not-competent'));
      case 'hand-over':
        return this.settled(act, () => this.notices.toAsker(tx, enquiry, 'handed-over'));
      case 'withdraw':
        return this.settled(act, () => this.notices.toRecipients(tx, enquiry.id, 'withdrawn'));
      case 'ask-clarification':
        await closeEnquiryDeadlines(tx, [enquiry.id]);
        await set(act, 'paused_at', at);
        await this.notices.toAsker(tx, enquiry, 'clarification-asked');
        return unchanged;
      case 'clarify':
        return this.resumed(act);
      case 'remind':
        await this.notices.toRecipients(tx, enquiry.id, 'reminder');
        return unchanged;
      case 'escalate':
        await set(act, 'escalated_at', at);
        await this.notices.toAllOfSilence(tx, enquiry.id);
        return unchanged;
    }
  }

  /** What units were asked for it is needed no more either. */
  private async settled({ tx, enquiry, at, by }: Act, tell: () => Promise<void>): Promise<Outcome> {
    const late = await settleEnquiry(tx, enquiry, at, by);
    await this.serving.servingOf(tx, enquiry.id, at);
    await tell();
    return { late, dueAt: enquiry.dueAt };
  }

  private async resumed(act: Act): Promise<Outcome> {
    const { tx, enquiry } = act;
    const dueAt = enquiry.overdueAt ? enquiry.dueAt : await resume(act);
    await tx.query('update unit_enquiry set paused_at = null, due_at = $3 where id = $1 and body_id = $2', [
      enquiry.id,
      tx.bodyId,
      dueAt,
    ]);
    await this.notices.toRecipients(tx, enquiry.id, 'clarified');
    return { late: false, dueAt };
  }
}

const set = ({ tx, enquiry }: Act, column: 'paused_at' | 'escalated_at', at: Date) =>
  tx.query(`update unit_enquiry set ${column} = $3 where id = $1 and body_id = $2`, [enquiry.id, tx.bodyId, at]);

async function resume({ tx, enquiry, request, frame, at, dueAt: given }: Act): Promise<Date> {
  const { now, calendar, calendarVersion } = frame;
  const rules = enquiryRulesOf(enquiry);
  const pause = { since: enquiry.pausedAt ?? at, dueAt: enquiry.dueAt };
  const dueAt = given ?? dueAfterPause(pause, now, request, rules, calendar);
  await openEnquiryDeadlines(tx, { enquiry, from: now, dueAt, rules, calendar, calendarVersion });
  return dueAt;
}
