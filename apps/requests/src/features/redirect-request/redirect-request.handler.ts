import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { CloseRequest } from '../../aggregate/close-request.js';
import { firstOf } from '../../aggregate/first-of.js';
import { requireText } from '../../aggregate/require-text.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import { CompetentBodies } from './competent-body.js';
import type { RedirectRequestDto } from './redirect-request.dto.js';
import { SaveRedirection } from './save-redirection.js';

/**
 * Sends a request on to the competent body within the term, and tells the requester (APPC 65). The whole ends the clock here; after a part the
 * rest keeps its number and its clock.
 */
@Injectable()
export class RedirectRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly bodies: CompetentBodies,
    private readonly close: CloseRequest,
    private readonly redirections: SaveRedirection,
    private readonly details: RequestDetails,
  ) {}

  async run(principal: Principal, requestId: string, dto: RedirectRequestDto, key?: string): Promise<RequestDetail> {
    const own = bodyOf(principal);
    const to = await this.bodies.find(own, dto);
    return this.tenants.run(own, async (tx) => {
      const id = v7();
      const command = { owner: principal.personId, key, command: { redirect: requestId, ...dto } };
      if (await firstOf(tx, command, id)) return this.details.load(tx, requestId);
      const closing = await this.close.prepare(tx, requestId, 'redirect');
      const { request } = closing;
      const reason = requireText(request, 'reason', dto.reason);
      const part = dto.whole ? null : requireText(request, 'text', dto.text);
      const chosen = (part !== null && dto.attachmentIds) || null;
      const redirection = { id, to, part, chosen, reason, by: actorFrom(principal) };
      await this.redirections.save(tx, closing, redirection);
      if (dto.whole) await this.close.stopClock(tx, closing, 'redirected', redirection.id);
      return this.details.load(tx, requestId);
    });
  }
}
