import { bodyId, PublicViews } from '@baspasoz/persistence';
import type { BodyId, TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { INTAKE_OPTIONS } from './intake-options.js';
import type { IntakeOptions } from './intake-options.js';

export interface Addressee {
  body: BodyId;
  /** The body has been liquidated and takes in nothing more. */
  isClosed: boolean;
  /** What stands behind the plus: leads to a request, if there is one. */
  token: string | null;
}

/** Which body an address belongs to, and which address belongs to a body. */
@Injectable()
export class IntakeAddresses {
  constructor(
    private readonly views: PublicViews,
    @Inject(INTAKE_OPTIONS) private readonly options: IntakeOptions,
  ) {}

  /** Null for an address that is nobody's. */
  async addressee(address: string): Promise<Addressee | null> {
    const at = address.lastIndexOf('@');
    if (address.slice(at + 1).toLowerCase() !== this.options.domain) return null;
    const [name = '', token] = address.slice(0, at).toLowerCase().split('+', 2);
    const [row] = await this.views.run((tx) =>
      tx.query<{ body_id: string; closed: boolean }>(
        'select body_id, closed from public_intake_address where local_part = $1',
        [name],
      ),
    );
    return row ? { body: bodyId(row.body_id), isClosed: row.closed, token: token || null } : null;
  }

  /** Whether a mail from this address comes back from ourselves. */
  isOurs(address: string): boolean {
    return this.options.port !== null && address.endsWith(`@${this.options.domain}`);
  }

  /** The body's address for whoever holds the token; the short name where it has one. Null where nothing comes by mail. */
  async withToken(tx: TenantTx, token: string): Promise<string | null> {
    if (this.options.port === null) return null;
    const [row] = await tx.query<{ local_part: string }>(
      `select local_part from intake_address where body_id = $1 order by local_part ~ '^[0-9]{12}$', local_part limit 1`,
      [tx.bodyId],
    );
    return row ? `${row.local_part}+${token}@${this.options.domain}` : null;
  }
}
