import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { Creations } from '../../aggregate/creations.js';
import { journalistOf } from '../../aggregate/registers.js';
import { Submission } from '../../aggregate/submission.js';
import { AccreditationDetails } from '../show-accreditation/accreditation-details.js';
import type { AccreditationDetail } from '../show-accreditation/accreditation-details.js';
import type { SubmitApplicationDto } from './submit-application.dto.js';

@Injectable()
export class SubmitApplicationHandler {
  constructor(
    private readonly creations: Creations,
    private readonly submission: Submission,
    private readonly details: AccreditationDetails,
  ) {}

  run(principal: Principal, dto: SubmitApplicationDto, key?: string): Promise<AccreditationDetail> {
    return this.creations.run(bodyOf(principal), {
      owner: principal.personId,
      key,
      command: { application: dto },
      make: async (tx, id) => {
        const application = {
          journalist: await journalistOf(tx, dto.journalistId),
          language: dto.language,
          strategicObject: dto.strategicObject ?? false,
          documents: [...new Set(dto.documents)],
          receivedAt: dto.receivedAt ? new Date(dto.receivedAt) : null,
          lateReason: dto.lateReason ?? null,
          byApplicant: false,
        };
        await this.submission.run(tx, id, application, principal);
      },
      show: (tx, id) => this.details.load(tx, id),
    });
  }
}
