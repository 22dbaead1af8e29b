import { Injectable } from '@nestjs/common';
import { accreditationItems } from '@baspasoz/law';
import type { AccreditationClock, AccreditationItem } from '@baspasoz/law';
import { Tenants, bodyId } from '@baspasoz/persistence';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { newClock } from '../../aggregate/clock-of.js';

export interface ApplicationPreview {
  documents: readonly AccreditationItem[];
  clock: AccreditationClock;
}

/** What an applicant wants to know before applying: the documents, and the clock an application would get now. */
@Injectable()
export class PreviewApplicationHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(body: string): Promise<ApplicationPreview> {
    return this.tenants.run(bodyId(body), async (tx) => {
      const { now, profile, calendar } = await this.frames.load(tx);
      const clock = newClock({ receivedAt: now, legalProfile: profile.code, strategicObject: false }, calendar);
      return { documents: accreditationItems(profile, 'documents', clock.registeredOn), clock };
    });
  }
}
