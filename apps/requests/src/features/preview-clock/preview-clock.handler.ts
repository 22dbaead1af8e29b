import { Injectable } from '@nestjs/common';
import type { ClockExplanation } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { addressedBody } from '../../aggregate/addressed-body.js';
import { BodyFrames } from '../../aggregate/body-frame.js';
import { newClock } from '../../aggregate/clock-of.js';
import type { PreviewClockQuery } from './preview-clock.dto.js';

/** The clock a request would get if it came in now: the form shows the legal due date before sending. */
@Injectable()
export class PreviewClockHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly frames: BodyFrames,
  ) {}

  run(body: string, asked: PreviewClockQuery): Promise<ClockExplanation> {
    return this.tenants.run(addressedBody(body), async (tx) => {
      const frame = await this.frames.load(tx);
      return newClock(asked, frame.now, frame.legalProfile, frame.calendar);
    });
  }
}
