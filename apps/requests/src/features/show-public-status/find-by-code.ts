import { Injectable } from '@nestjs/common';
import { bodyId, PublicViews } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';
import { problems } from '../../problems.js';
import { codeHash, isSameNumber } from './number-and-code.js';

/**
 * Which request number and code open together, for whoever writes from the status page. Problem: `status-not-found`, the same for a wrong
 * number and a wrong code.
 */
@Injectable()
export class FindByCode {
  constructor(private readonly views: PublicViews) {}

  async run(number: string, typedCode: string): Promise<{ bodyId: BodyId; requestId: string }> {
    const [row] = await this.views.run((tx) =>
      tx.query<{ bodyId: string; requestId: string; number: string }>(
        `select s.body_id as "bodyId", s.request_id as "requestId", s.number from public_proceedings s where s.tracking_hash = $1`,
        [codeHash(typedCode)],
      ),
    );
    if (!row || !isSameNumber(number, row.number)) throw problems['status-not-found']();
    return { bodyId: bodyId(row.bodyId), requestId: row.requestId };
  }
}
