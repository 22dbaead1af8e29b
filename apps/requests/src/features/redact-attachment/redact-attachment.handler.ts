import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { logger } from '@baspasoz/observability';
import { Tenants } from '@baspasoz/persistence';
import type { AttachmentView } from '../../attachments/attachment.js';
import { Attachments } from '../../attachments/attachments.js';
import type { FileInWork } from '../../attachments/files-in-work.js';
import { ReplaceFile } from '../../attachments/replace-file.js';
import { problems } from '../../problems.js';
import { RedactableFiles } from '../../redaction/redactable-files.js';
import { requireGrounds } from '../../redaction/require-grounds.js';
import { wordsInAreas } from '../../redaction/words-in-areas.js';
import type { RedactAttachmentDto } from './redact-attachment.dto.js';

/** A partial release: what the law shuts is taken out, each place on its ground, and the rest is given. The original stays in the office. */
@Injectable()
export class RedactAttachmentHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly files: RedactableFiles,
    private readonly attachments: Attachments,
    private readonly replaceFile: ReplaceFile,
  ) {}

  async run(principal: Principal, requestId: string, id: string, dto: RedactAttachmentDto): Promise<AttachmentView> {
    const body = bodyOf(principal);
    const file = await this.files.open(body, requestId, id);
    requireGrounds(file.request.legalProfile, dto.marks);
    const earlier = await this.tenants.run(body, (tx) => this.attachments.ofRequest(tx, requestId));
    const serial = earlier.filter(({ madeFrom }) => madeFrom !== null).length + 1;
    const { marks } = dto;
    return this.replaceFile.run(principal, {
      requestId,
      original: id,
      ...(await this.make(file, dto, `${file.request.number}-${serial}`)),
      marks,
      action: 'redact-attachment',
      details: {
        places: marks.length,
        grounds: [...new Set(marks.map(({ groundCode }) => groundCode))],
      },
    });
  }

  /** Named anew after the request: the old name may tell what was hidden. Problem `redaction-not-clean`. */
  private async make({ content, mediaType }: FileInWork, { marks }: RedactAttachmentDto, stem: string) {
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
    return { name, content: made };
  }
}
