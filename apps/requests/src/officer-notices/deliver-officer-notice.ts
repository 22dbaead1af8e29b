import type { DueWork } from '@baspasoz/messaging';
import { Injectable } from '@nestjs/common';
import { OfficerPost } from '../officers-post/officer-post.js';
import { OfficerNoticeTexts } from './officer-notice-texts.js';

/** Sends one letter about a request to one officer. */
@Injectable()
export class DeliverOfficerNotice {
  constructor(
    private readonly texts: OfficerNoticeTexts,
    private readonly post: OfficerPost,
  ) {}

  handle(work: DueWork): Promise<boolean> {
    return this.post.deliver('officer_notice', work, (tx, id) => this.texts.claim(tx, id));
  }
}
