import { Injectable } from '@nestjs/common';
import type { Principal } from '@baspasoz/auth';
import { ChangePublication } from '../../aggregate/change-publication.js';
import type { Change } from '../../aggregate/change-publication.js';
import { problems } from '../../problems.js';
import type { PublicationDetail } from '../../publication/publication-details.js';
import type { VersionDto } from '../../publication/version.dto.js';
import { Publish } from '../../release/publish.js';
import { requireActingHead, requireSecondPerson } from '../../release/who-may-approve.js';

@Injectable()
export class ApprovePublicationHandler {
  constructor(
    private readonly change: ChangePublication,
    private readonly publish: Publish,
  ) {}

  run(
    principal: Principal,
    id: string,
    { version }: VersionDto,
    action: 'approve' | 'approve-immediately',
  ): Promise<PublicationDetail> {
    return this.change.run(principal, id, { action, version }, (change) => this.approve(change));
  }

  private async approve(change: Change): Promise<void> {
    const { tx, publication, approval, frame, by } = change;
    if (!approval) throw problems['action-not-possible']();
    if (!approval.immediate) {
      requireSecondPerson(change);
      return this.publish.run(tx, { publication, approval, by }, frame);
    }
    const as = await requireActingHead(change);
    return this.publish.run(tx, { publication, approval, by, as }, frame);
  }
}
