import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Tenants } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { ChangeChoice } from '../../register/change-choice.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { RecordChoiceDto } from './record-choice.dto.js';

/** An officer writes down what the requester said by voice, on paper or by mail about publication. */
@Injectable()
export class RecordChoiceHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly choices: ChangeChoice,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, dto: RecordChoiceDto): Promise<RequestDetail> {
    const choice = { consent: dto.consent, exclusivityDays: dto.exclusivityDays ?? 0 };
    return this.tenants.run(bodyOf(principal), async (tx) => {
      await this.choices.run(tx, requestId, { choice, told: dto.told, by: actorFrom(principal) });
      return this.details.load(tx, requestId);
    });
  }
}
