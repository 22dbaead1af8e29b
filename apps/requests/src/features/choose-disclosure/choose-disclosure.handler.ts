import { Injectable } from '@nestjs/common';
import { Tenants } from '@baspasoz/persistence';
import type { DisclosureChoice } from '../../domain/plan-disclosure.js';
import { ChangeChoice } from '../../register/change-choice.js';
import { disclosureChoiceOf } from '../../register/register-entry.js';
import { FindByCode } from '../show-public-status/find-by-code.js';
import type { ChooseDisclosureDto } from './choose-disclosure.dto.js';

/** The requester says on the status page whether question and answer may be published, or takes that back. */
@Injectable()
export class ChooseDisclosureHandler {
  constructor(
    private readonly byCode: FindByCode,
    private readonly tenants: Tenants,
    private readonly choices: ChangeChoice,
  ) {}

  async run(number: string, dto: ChooseDisclosureDto): Promise<{ choice: DisclosureChoice | null }> {
    const { bodyId, requestId } = await this.byCode.run(number, dto.code);
    const choice = { consent: dto.consent, exclusivityDays: dto.exclusivityDays ?? 0 };
    return this.tenants.run(bodyId, async (tx) => {
      await this.choices.run(tx, requestId, { choice, told: 'web', by: null });
      return { choice: await disclosureChoiceOf(tx, requestId) };
    });
  }
}
