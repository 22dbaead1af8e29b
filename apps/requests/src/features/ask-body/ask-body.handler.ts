import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import type { BodyId } from '@baspasoz/persistence';
import { firstOf } from '../../aggregate/first-of.js';
import { KnownBodies } from '../../aggregate/known-bodies.js';
import type { KnownBody } from '../../aggregate/known-bodies.js';
import { CopyFiles } from '../../attachments/copy-files.js';
import type { KeptFile } from '../../attachments/keep-files.js';
import { enquiriesOf } from '../../enquiry/enquiries-of.js';
import { FilesOfRequest } from '../enquiry-files/files-of-request.js';
import { problems } from '../../problems.js';
import type { AskBodyDto } from './ask-body.dto.js';
import { SaveQuestions } from './save-questions.js';

interface Asked {
  body: KnownBody;
  files: KeptFile[];
}

/**
 * Asks one body or several at once for what the answer rests on. The request and its clock stay here; the question travels by its event, with
 * the files that are named and nothing of the requester. Whoever sends the same twice under one key asks once.
 */
@Injectable()
export class AskBodyHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly bodies: KnownBodies,
    private readonly request: FilesOfRequest,
    private readonly copies: CopyFiles,
    private readonly questions: SaveQuestions,
  ) {}

  /** Problems: `asked-itself`, `unknown-body`, `body-closed`, `already-closed`, those of the due moment and of the files. */
  async run(principal: Principal, requestId: string, dto: AskBodyDto, key?: string): Promise<{ ids: string[] }> {
    const own = bodyOf(principal);
    if (dto.bodyIds.some((id) => id.toLowerCase() === own))
      throw problems['asked-itself']({}, [{ field: 'bodyIds', code: 'invalid' }]);
    const asked: Asked[] = [];
    for (const id of dto.bodyIds)
      asked.push({
        body: await this.bodies.find(id, 'bodyIds'),
        files: await this.filesOf(principal, own, requestId, dto),
      });
    return this.tenants.run(own, async (tx) => {
      const askingId = v7();
      const command = { owner: principal.personId, key, command: { askBodies: requestId, ...dto } };
      const earlier = await firstOf(tx, command, askingId);
      if (earlier) return { ids: await enquiriesOf(tx, earlier) };
      return { ids: await this.questions.save(tx, { principal, requestId, askingId, dto, asked }) };
    });
  }

  /** A copy for each body that is asked: what one of them erases is not the other's. */
  private async filesOf(
    principal: Principal,
    own: BodyId,
    requestId: string,
    { attachmentIds = [] }: AskBodyDto,
  ): Promise<KeptFile[]> {
    if (attachmentIds.length === 0) return [];
    return this.copies.copy(own, await this.request.read(principal, requestId, attachmentIds));
  }
}
