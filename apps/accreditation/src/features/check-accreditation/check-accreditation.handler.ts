import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { parseTrackingCode } from '@baspasoz/contracts';
import { localDate } from '@baspasoz/law';
import type { LocalizedText } from '@baspasoz/law';
import { PublicViews } from '@baspasoz/persistence';
import { standingOf } from '../../domain/accreditation-state.js';
import type { AccreditationState } from '../../domain/accreditation-state.js';
import { problems } from '../../problems.js';

/** What the public page says of a card that was shown. */
export interface CheckedCard {
  /** The moment this was true. */
  asOf: Date;
  number: string;
  state: 'valid' | 'revoked' | 'expired';
  bodyName: LocalizedText;
  validFrom: string;
  validUntil: string | null;
  revokedAt: Date | null;
  /** Who the card is of, as the card itself says; told of a valid one only. */
  holder: { name: string; position: string | null; outletName: string } | null;
}

interface CardRow {
  now: Date;
  number: string;
  state: AccreditationState;
  granted_on: string;
  valid_until: string | null;
  revoked_at: Date | null;
  body_name: LocalizedText;
  time_zone: string;
  journalist_name: string;
  position: string | null;
  outlet_name: string;
}

/**
 * Finds a card by its code and compares the number: a wrong number, a wrong code and a card that never was get the same answer after
 * the same work.
 */
@Injectable()
export class CheckAccreditationHandler {
  constructor(private readonly views: PublicViews) {}

  run(number: string, typedCode: string): Promise<CheckedCard> {
    const code = Buffer.from(parseTrackingCode(typedCode) ?? []);
    return this.views.run(async (tx) => {
      const [row] = await tx.query<CardRow>(
        `select app_now() as now, c.number, c.state, c.granted_on::text as granted_on, c.valid_until::text as valid_until, c.revoked_at,
           c.body_name, c.time_zone, c.journalist_name, c.position, c.outlet_name
         from public_accreditation_card c where c.check_code = $1`,
        [code],
      );
      if (!row || !isSameNumber(number, row.number)) throw problems['card-not-found']();
      return cardOf(row);
    });
  }
}

function cardOf(row: CardRow): CheckedCard {
  const today = localDate(row.now, row.time_zone);
  const standing = standingOf({ state: row.state, validUntil: row.valid_until }, today);
  const state = standing === 'revoked' || standing === 'expired' ? standing : 'valid';
  return {
    asOf: row.now,
    number: row.number,
    state,
    bodyName: row.body_name,
    validFrom: row.granted_on,
    validUntil: row.valid_until,
    revokedAt: row.revoked_at,
    holder:
      state === 'valid' ? { name: row.journalist_name, position: row.position, outletName: row.outlet_name } : null,
  };
}

function isSameNumber(asked: string, known: string): boolean {
  const [a, b] = [asked, known].map((number) => Buffer.from(number.trim().normalize('NFC').toLocaleUpperCase('ru')));
  return a !== undefined && b !== undefined && a.length === b.length && timingSafeEqual(a, b);
}
