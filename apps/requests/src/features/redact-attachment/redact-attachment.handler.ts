import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { spoolFile } from '@baspasoz/files';
import { logger } from '@baspasoz/observability';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { actorFrom, actorOf, personIdOf } from '../../aggregate/actor.js';
import { lockClock } from '../../aggregate/clock-row.js';
import { answerInWork } from '../../attachments/answer-in-work.js';
import type { AttachmentView } from '../../attachments/attachment.js';
import { Attachments } from '../../attachments/attachments.js';
import { KeepFiles } from '../../attachments/keep-files.js';
import type { KeptFile } from '../../attachments/keep-files.js';
import { problems } from '../../problems.js';
import { requireGrounds } from '../../redaction/require-grounds.js';
import { RedactableFiles } from '../../redaction/redactable-files.js';
import type { RedactableFile } from '../../redaction/redactable-files.js';
import { wordsInAreas } from '../../redaction/words-in-areas.js';
import type { RedactAttachmentDto } from './redact-attachment.dto.js';

/** A partial release: what the law shuts is taken out, each place on its ground, and the rest is given. The original stays in the office. */
@Injectable()
export class RedactAttachmentHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly files: RedactableFiles,
    private readonly keep: KeepFiles,
    private readonly attachments: Attachments,
    private readonly audit: Audit,
  ) {}

  async run(principal: Principal, requestId: string, id: string, dto: RedactAttachmentDto): Promise<AttachmentView> {
    const body = bodyOf(principal);
    const file = await this.files.open(body, requestId, id);
    requireGrounds(file.request.legalProfile, dto);
    const earlier = await this.tenants.run(body, (tx) => this.attachments.ofRequest(tx, requestId));
    const serial = earlier.filter(({ madeFrom }) => madeFrom !== null).length + 1;
    const made = await this.make(file, dto, `${file.request.number}-${serial}`);
    const [kept] = await this.keep.keep(body, [made]);
    if (!kept) throw new Error('a redacted file was not kept');
    return this.tenants.run(body, (tx) => this.save(tx, principal, { requestId, id, dto, kept }));
  }

  /** Named anew after the request: the old name may tell what was hidden. Problem `redaction-not-clean`. */
  private async make({ content, mediaType }: RedactableFile, { marks }: RedactAttachmentDto, stem: string) {
    const found = await this.files.draw((drawing) => drawing.wordsOf(content, mediaType));
    const words = wordsInAreas(found, marks);
    const areas = marks.map(({ page, left, top, width, height }) => ({ page, left, top, width, height }));
    const made = await this.files.draw((drawing) => drawing.redact(content, mediaType, areas));
    const madeType = mediaType === 'application/pdf' ? mediaType : 'image/jpeg';
    const name = `${stem}.${madeType === 'image/jpeg' ? 'jpg' : 'pdf'}`;
    const released = { content: made, mediaType: madeType, name, areas, words };
    const leaks = await this.files.draw((drawing) => drawing.leaksOf(released));
    if (leaks.length > 0) {
      logger.error({ leaks }, 'a redacted file did not pass its check and was thrown away');
      throw problems['redaction-not-clean']();
    }
    return spoolFile({ name, declaredType: null, content: single(made) });
  }

  private async save(
    tx: TenantTx,
    principal: Principal,
    { requestId, id, dto, kept }: { requestId: string; id: string; dto: RedactAttachmentDto; kept: KeptFile },
  ): Promise<AttachmentView> {
    const owner = await answerInWork(tx, await lockClock(tx, requestId), principal);
    const actor = actorFrom(principal);
    const [attached] = await this.attachments.attach(tx, owner, [kept], personIdOf(actor));
    if (!attached) throw new Error('a redacted file was not attached');
    await this.attachments.replaceByRedacted(tx, { original: id, redacted: attached.id, marks: dto.marks });
    this.audit.record(tx, {
      actor: actorOf(actor),
      action: 'redact-attachment',
      subject: `request:${requestId}`,
      details: {
        original: id,
        redacted: attached.id,
        places: dto.marks.length,
        grounds: [...new Set(dto.marks.map(({ groundCode }) => groundCode))],
        approvedByHead: dto.approvedByHead === true,
      },
    });
    const made = (await this.attachments.ofRequest(tx, requestId)).find((one) => one.id === attached.id);
    return made ?? attached;
  }
}

async function* single(bytes: Uint8Array) {
  yield bytes;
}
