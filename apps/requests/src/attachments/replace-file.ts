import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { spoolFile } from '@baspasoz/files';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { actorFrom, actorOf, personIdOf } from '../aggregate/actor.js';
import { lockClock } from '../aggregate/clock-row.js';
import { answerInWork } from './answer-in-work.js';
import type { AttachmentView } from './attachment.js';
import { Attachments } from './attachments.js';
import { KeepFiles } from './keep-files.js';
import type { KeptFile } from './keep-files.js';

/** A file made from one of the answer, to go out instead of it. */
export interface Replacement {
  requestId: string;
  /** The attachment it was made from. */
  original: string;
  name: string;
  content: Uint8Array;
  /** What is hidden in it and on which ground; without them what was hidden in the original is hidden in it too. */
  marks?: readonly object[];
  /** For the journal: what was done, and with what; never what the file says. */
  action: string;
  details: Record<string, unknown>;
}

/** Puts a file made anew into the answer; what it was made from stays in the office. */
@Injectable()
export class ReplaceFile {
  constructor(
    private readonly tenants: Tenants,
    private readonly keep: KeepFiles,
    private readonly attachments: Attachments,
    private readonly audit: Audit,
  ) {}

  /** Problems: `already-closed`, `attachment-not-found`, `approval-open`. */
  async run(principal: Principal, replacement: Replacement): Promise<AttachmentView> {
    const { name, content } = replacement;
    const spooled = await spoolFile({ name, declaredType: null, content: single(content) });
    const [kept] = await this.keep.keep(bodyOf(principal), [spooled]);
    if (!kept) throw new Error('a file made anew was not kept');
    return this.tenants.run(bodyOf(principal), (tx) => this.save(tx, principal, kept, replacement));
  }

  private async save(
    tx: TenantTx,
    principal: Principal,
    kept: KeptFile,
    { requestId, original, marks, action, details }: Replacement,
  ): Promise<AttachmentView> {
    const owner = await answerInWork(tx, await lockClock(tx, requestId), principal);
    await this.attachments.file(tx, requestId, original);
    const actor = actorFrom(principal);
    const [attached] = await this.attachments.attach(tx, owner, [kept], personIdOf(actor));
    if (!attached) throw new Error('a file made anew was not attached');
    await this.attachments.replace(tx, { original, copy: attached.id, marks });
    this.audit.record(tx, {
      actor: actorOf(actor),
      action,
      subject: `request:${requestId}`,
      details: { original, copy: attached.id, ...details },
    });
    const made = (await this.attachments.ofRequest(tx, requestId)).find((one) => one.id === attached.id);
    return made ?? attached;
  }
}

async function* single(bytes: Uint8Array) {
  yield bytes;
}
