import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { parseTrackingCode } from '@baspasoz/contracts';
import { PublicViews } from '@baspasoz/persistence';
import { problems } from '../../problems.js';
import { hashTrackingCode } from '../../registration/seal.js';
import { publicStatus } from './public-status.js';
import type { PublicStatus, PublicStatusRow } from './public-status.js';

/**
 * Finds a request by the hash of its code and compares the number: a wrong number, a wrong code and a request that never was get the
 * same answer after the same work.
 */
@Injectable()
export class ShowPublicStatusHandler {
  constructor(private readonly views: PublicViews) {}

  run(number: string, typedCode: string): Promise<PublicStatus> {
    const hash = hashTrackingCode(parseTrackingCode(typedCode) ?? new Uint8Array());
    return this.views.run(async (tx) => {
      const [row] = await tx.query<PublicStatusRow>(
        `select app_now() as now, s.*, s.registered_on::text as registered_on, s.due_on::text as due_on from public_request_status s
         where s.tracking_hash = $1`,
        [hash],
      );
      if (!row || !isSameNumber(number, row.number)) throw problems['status-not-found']();
      return publicStatus(row);
    });
  }
}

function isSameNumber(asked: string, known: string): boolean {
  const [a, b] = [asked, known].map((number) => Buffer.from(number.trim().normalize('NFC').toLocaleUpperCase('ru')));
  return a !== undefined && b !== undefined && a.length === b.length && timingSafeEqual(a, b);
}
