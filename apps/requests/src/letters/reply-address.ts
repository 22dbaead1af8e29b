import { randomBytes } from 'node:crypto';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { IntakeAddresses } from '../features/intake-by-mail/intake-addresses.js';

/** Eighty bits in letters and digits that survive every mail program, lower case because addresses are folded. */
const newToken = (): string =>
  BigInt(`0x${randomBytes(10).toString('hex')}`)
    .toString(36)
    .padStart(16, '0');

/** The address to which a requester's reply finds its request. */
@Injectable()
export class ReplyAddress {
  constructor(private readonly addresses: IntakeAddresses) {}

  /** The same for every letter of the request; null where nothing comes by mail. */
  async of(tx: TenantTx, requestId: string): Promise<string | null> {
    const [row] = await tx.query<{ token: string }>(
      `insert into reply_token (request_id, body_id, token) values ($1, $2, $3)
       on conflict (request_id) do update set token = reply_token.token returning token`,
      [requestId, tx.bodyId, newToken()],
    );
    return row ? this.addresses.withToken(tx, row.token) : null;
  }
}
