import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { PublicationDetails } from '../../publication/publication-details.js';
import type { PublicationDetail } from '../../publication/publication-details.js';

@Injectable()
export class ShowPublicationHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly details: PublicationDetails,
  ) {}

  run(principal: Principal, id: string): Promise<PublicationDetail> {
    return this.tenants.run(bodyOf(principal), (tx) => this.details.load(tx, id, principal));
  }
}
