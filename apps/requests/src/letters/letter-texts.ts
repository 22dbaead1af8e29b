import type { TenantTx } from '@baspasoz/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { BodyFrames } from '../aggregate/body-frame.js';
import { RequestDetails } from '../features/show-request/request-details.js';
import type { Enclosure } from '@baspasoz/mail';
import { Enclosures } from './enclosures.js';
import { composeLetter } from './compose-letter.js';
import { linkPlace } from './link-place.js';
import type { ComposedLetter } from './compose-letter.js';
import type { LetterKind } from './letter.js';
import { STATUS_PAGE } from './status-page.js';
import type { StatusPage } from './status-page.js';

/** A letter in hand; what it says is there from its second attempt on. */
export interface LetterRow {
  id: string;
  requestId: string;
  kind: LetterKind;
  /** Which of several redirections or questions it tells of. */
  aboutId: string | null;
  email: string;
  attempts: number;
  trackingCode: string | null;
  language: ComposedLetter['language'] | null;
  subject: string | null;
  text: string | null;
}

/** What a letter says. It is composed at the first attempt and kept: that is what was sent, and a repeat says the same. */
@Injectable()
export class LetterTexts {
  constructor(
    private readonly frames: BodyFrames,
    private readonly details: RequestDetails,
    private readonly enclosures: Enclosures,
    @Inject(STATUS_PAGE) private readonly statusPage: StatusPage,
  ) {}

  /** With the link in its place, and the files it carries. */
  async of(tx: TenantTx, letter: LetterRow): Promise<ComposedLetter & { enclose: () => Promise<Enclosure[]> }> {
    const request = await this.details.load(tx, letter.requestId);
    const { language, subject, text } = letter;
    const kept = language && subject && text ? { language, subject, text } : null;
    const files = await this.enclosures.of(tx, letter);
    const composed = kept ?? (await this.compose(tx, letter, request, files.length > 0));
    const link = this.statusPage(composed.language, request.number, letter.trackingCode ?? undefined);
    const filled = composed.text.replaceAll(linkPlace, () => link);
    return { ...composed, text: filled, enclose: () => this.enclosures.open(files) };
  }

  private async compose(
    tx: TenantTx,
    { id, kind, aboutId }: LetterRow,
    request: Awaited<ReturnType<RequestDetails['load']>>,
    encloses: boolean,
  ): Promise<ComposedLetter> {
    const { name, calendar } = await this.frames.load(tx);
    const composed = composeLetter({ kind, aboutId, request, body: name, timeZone: calendar.timeZone, encloses });
    if (!composed) throw new Error(`letter ${id} tells of a ${kind} that is not there`);
    await tx.query('update letter set language = $3, subject = $4, text = $5 where id = $1 and body_id = $2', [
      id,
      tx.bodyId,
      composed.language,
      composed.subject,
      composed.text,
    ]);
    return composed;
  }
}
