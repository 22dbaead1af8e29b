import { Injectable } from '@nestjs/common';
import { bodyId, PublicViews } from '@baspasoz/persistence';
import type { BodyId, PublicTx } from '@baspasoz/persistence';
import { problems } from '../../problems.js';
import { codeHash, isSameNumber } from './number-and-code.js';

/** The request that a number and a code open together. */
export interface OpenedRequest {
  bodyId: BodyId;
  requestId: string;
  /** The hash of its own code, by which the public views know it. */
  trackingHash: Buffer;
}

/**
 * Which request number and code open together, for whoever writes from the status page. Problem: `status-not-found`, the same for a wrong
 * number and a wrong code.
 */
@Injectable()
export class FindByCode {
  constructor(private readonly views: PublicViews) {}

  run(number: string, typedCode: string): Promise<OpenedRequest> {
    return this.views.run((tx) => openedByCode(tx, number, typedCode));
  }
}

/** The same within a look at the public views. The code of a request opens also those that were made of it by sending it on. */
export async function openedByCode(tx: PublicTx, number: string, typedCode: string): Promise<OpenedRequest> {
  const rows = await tx.query<{ bodyId: string; requestId: string; trackingHash: Buffer; number: string }>(
    `select k.body_id as "bodyId", k.request_id as "requestId", k.tracking_hash as "trackingHash", k.number
     from public_request_key k where k.key_hash = $1`,
    [codeHash(typedCode)],
  );
  const found = rows.find((row) => isSameNumber(number, row.number));
  if (!found) throw problems['status-not-found']();
  return { bodyId: bodyId(found.bodyId), requestId: found.requestId, trackingHash: found.trackingHash };
}
