import type { DueWork } from '@baspasoz/messaging';
import { Injectable } from '@nestjs/common';
import { OfficerPost } from '../../officers-post/officer-post.js';
import { NoticeTexts } from './notice-texts.js';

/** Sends one letter about an enquiry to one officer. */
@Injectable()
export class DeliverNotice {
  constructor(
    private readonly texts: NoticeTexts,
    private readonly post: OfficerPost,
  ) {}

  handle(work: DueWork): Promise<boolean> {
    return this.post.deliver('unit_enquiry_notice', work, (tx, id) => this.texts.claim(tx, id));
  }
}
