import { Injectable } from '@nestjs/common';
import { PublicViews } from '@baspasoz/persistence';
import type { JointBody } from '../../aggregate/joint-bodies.js';
import type { WithheldPart } from '../../domain/withheld-part.js';
import { problems } from '../../problems.js';
import { openedByCode } from './find-by-code.js';
import { publicRegisterChoice } from './public-register-choice.js';
import type { PublicChoiceRow, PublicRegisterChoice } from './public-register-choice.js';
import { publicComplaintColumns } from './public-complaint.js';
import type { PublicComplaintRow } from './public-complaint.js';
import type { PublicProceedingsRow } from './public-proceedings.js';
import { publicStatus } from './public-status.js';
import type { PublicAttachmentRow, PublicStatus, PublicStatusRow } from './public-status.js';

/** The status with what was said about the public register. */
interface ChosenStatus extends PublicStatus {
  registerChoice: PublicRegisterChoice;
}

/**
 * Finds a request by the hash of its code and compares the number: a wrong number, a wrong code and a request that never was get the
 * same answer after the same work.
 */
@Injectable()
export class ShowPublicStatusHandler {
  constructor(private readonly views: PublicViews) {}

  run(number: string, typedCode: string): Promise<ChosenStatus> {
    return this.views.run(async (tx) => {
      const { trackingHash } = await openedByCode(tx, number, typedCode);
      const [row] = await tx.query<PublicStatusRow>(
        `select app_now() as now, s.*, s.registered_on::text as registered_on, s.due_on::text as due_on from public_request_status s
         where s.tracking_hash = $1`,
        [trackingHash],
      );
      if (!row) throw problems['status-not-found']();
      const attachments = await tx.query<PublicAttachmentRow>(
        `select id, owner_kind as of, owner_id as "ownerId", name, media_type as "mediaType", size::float8 as size, sha256, state, grounds from public_attachment
         where tracking_hash = $1 order by created_at, id`,
        [trackingHash],
      );
      const [proceedings] = await tx.query<PublicProceedingsRow>(
        'select p.questions, p.redirections, p.procedural, p.came_from as "cameFrom" from public_proceedings p where p.tracking_hash = $1',
        [trackingHash],
      );
      if (!proceedings) throw problems['status-not-found']();
      const complaints = await tx.query<PublicComplaintRow>(
        `select ${publicComplaintColumns} from public_complaint p where p.tracking_hash = $1 order by p.filed_at, p.id`,
        [trackingHash],
      );
      const withheld = await tx.query<WithheldPart>(
        'select p.ground_code as "groundCode", p.what, p.reasoning from public_withheld_part p where p.tracking_hash = $1 order by p.place',
        [trackingHash],
      );
      const jointWith = await tx.query<JointBody>(
        'select p.id, p.name, p.provided_on::text as "providedOn" from public_joint_body p where p.tracking_hash = $1 order by p.provided_on, p.id',
        [trackingHash],
      );
      const [chosen] = await tx.query<PublicChoiceRow>(
        `select h.consent, h.exclusivity_days as "exclusivityDays", h.form, h.published_at as "publishedAt", h.withdrawn_at as "withdrawnAt"
         from public_register_choice h where h.tracking_hash = $1`,
        [trackingHash],
      );
      const registerChoice = publicRegisterChoice(chosen);
      return { ...publicStatus(row, attachments, proceedings, complaints, withheld, jointWith), registerChoice };
    });
  }
}
