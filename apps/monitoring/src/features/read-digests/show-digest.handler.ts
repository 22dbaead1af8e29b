import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import type { Language } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import { localDate } from '@baspasoz/law';
import { sendPdf } from '@baspasoz/pdf';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { StreamableFile } from '@nestjs/common';
import { digestDocument } from '../../digest/digest-document.js';
import { digestHoursOf } from '../../digest/digest-hours.js';
import { readDigest } from '../../digest/digest-reading.js';
import { digestWords } from '../../digest/digest-words.js';
import { gatherDigest } from '../../digest/gather-digest.js';
import { digestOf } from '../../digest/stored-digest.js';
import type { Digest } from '../../digest/stored-digest.js';
import { nextSlot } from '../../domain/digest-slots.js';
import { calendarOf } from '../../notification/body-calendar.js';
import { momentOf } from '../../notification/leaders.js';
import { PUBLIC_URL } from '../../notifier/public-url.js';
import type { DigestView } from './digest-view.js';

const DAY_MS = 86_400_000;

@Injectable()
export class ShowDigest {
  constructor(
    private readonly tenants: Tenants,
    private readonly audit: Audit,
    @Inject(PUBLIC_URL) private readonly publicUrl: string,
  ) {}

  /** Problem `digest-not-found`. */
  show(id: string, reader: Principal): Promise<DigestView> {
    return this.tenants.run(bodyOf(reader), async (tx) => {
      const digest = await digestOf(tx, id);
      return this.view(digest, reader.language);
    });
  }

  /** What the next digest would tell if it were made now; nothing is stored, and the next one tells it all the same. */
  next(reader: Principal): Promise<DigestView> {
    return this.tenants.run(bodyOf(reader), async (tx) => {
      const { now, timeZone } = await momentOf(tx);
      const coming = nextSlot(now, await digestHoursOf(tx), await calendarOf(tx));
      const [body] = await tx.query<{ name: LocalizedText; until: Date | null }>(
        'select name, digest_until as until from body',
      );
      const since = body?.until ?? new Date(now.getTime() - DAY_MS);
      const { content } = await gatherDigest(tx, { since, now });
      const digest = { id: '', slot: coming?.slot ?? 'morning', slotAt: coming?.at ?? now, since, until: now };
      const view = this.view({ ...digest, content, body: body?.name ?? null, timeZone }, reader.language);
      return { ...view, id: null, slot: coming?.slot ?? null, slotAt: coming?.at.toISOString() ?? null };
    });
  }

  /** The digest as PDF to be saved. Problem `digest-not-found`. */
  async print(id: string, language: Language, reader: Principal): Promise<StreamableFile> {
    const digest = await this.tenants.run(bodyOf(reader), (tx) => this.printed(tx, id, reader));
    const name = `${digestWords[language].title[digest.slot]} ${localDate(digest.slotAt, digest.timeZone)}.pdf`;
    return sendPdf(digestDocument(digest, language, this.publicUrl), name);
  }

  private async printed(tx: TenantTx, id: string, reader: Principal): Promise<Digest> {
    const digest = await digestOf(tx, id);
    this.audit.record(tx, {
      actor: `person:${reader.personId}`,
      action: 'print-digest',
      subject: `digest:${id}`,
    });
    return digest;
  }

  private view(digest: Digest, language: Language): DigestView {
    return {
      id: digest.id,
      slot: digest.slot,
      slotAt: digest.slotAt.toISOString(),
      since: digest.since.toISOString(),
      until: digest.until.toISOString(),
      minutes: readDigest(digest, language, this.publicUrl).minutes,
      content: digest.content,
    };
  }
}
