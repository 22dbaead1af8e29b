import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { Attachments } from '../../attachments/attachments.js';
import { problems } from '../../problems.js';

/** The files of one request that are to be given to a unit. */
@Injectable()
export class FilesOfRequest {
  constructor(
    private readonly tenants: Tenants,
    private readonly attachments: Attachments,
  ) {}

  read(principal: Principal, requestId: string | null, ids: string[]) {
    if (!requestId) throw problems['attachment-not-found']();
    return this.tenants.run(bodyOf(principal), (tx) =>
      Promise.all(ids.map((id) => this.attachments.file(tx, requestId, id))),
    );
  }
}
