import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { PublicViews, Tenants, bodyId } from '@baspasoz/persistence';
import type { OwnAccreditation } from './own-accreditations.js';
import { OwnAccreditations } from './own-accreditations.js';

/** A journalist belongs to no body: their bodies are those they applied to, and each is asked within its own rows. */
@Injectable()
export class ListOwnAccreditationsHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly views: PublicViews,
    private readonly own: OwnAccreditations,
  ) {}

  async run({ personId, kind }: Principal): Promise<{ items: OwnAccreditation[]; nextCursor: null }> {
    if (kind !== 'person') return { items: [], nextCursor: null };
    const bodies = await this.views.run((tx) =>
      tx.query<{ body_id: string }>('select body_id from public_applicant where person_id = $1', [personId]),
    );
    const items: OwnAccreditation[] = [];
    for (const { body_id } of bodies)
      items.push(...(await this.tenants.run(bodyId(body_id), (tx) => this.own.of(tx, personId))));
    return { items: items.sort((a, b) => b.receivedAt.getTime() - a.receivedAt.getTime()), nextCursor: null };
  }
}
