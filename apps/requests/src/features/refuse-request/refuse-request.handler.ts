import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { profileByCode, refusalGrounds } from '@baspasoz/law';
import type { RefusalGround } from '@baspasoz/law';
import { Tenants } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { CloseRequest } from '../../aggregate/close-request.js';
import type { Closing } from '../../aggregate/close-request.js';
import { RecordRefusal } from '../../aggregate/record-refusal.js';
import { requireNoApproval } from '../../approvals/require-no-approval.js';
import { answerFault, languageName } from '../../domain/check-answer.js';
import { plainLine, plainText } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { RefuseRequestDto } from './refuse-request.dto.js';

/** A refusal: only on a ground the law knows, with reasoning, and with the right to complain under it (APPC 89(2)). */
@Injectable()
export class RefuseRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly close: CloseRequest,
    private readonly record: RecordRefusal,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, dto: RefuseRequestDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const closing = await this.close.prepare(tx, requestId, 'refuse');
      const refusal = { ...dto, reasoning: plainText(dto.reasoning) };
      const ground = legalGround(closing, refusal);
      const asked = { groundCode: ground.code, headOnPaper: refusal.approvedByHead === true };
      await requireNoApproval(tx, closing.request, 'refusal', asked);
      const decided = {
        ground,
        reasoning: refusal.reasoning,
        form: 'e-mail' as const,
        approvedByHead: refusal.approvedByHead === true,
        approvedAs: null,
        headDecisionReference: plainLine(dto.headDecisionReference ?? '') || null,
      };
      await this.record.run(tx, closing, decided, actorFrom(principal));
      return this.details.load(tx, requestId);
    });
  }
}

/** The grounds are those of the profile the request lives under. */
function legalGround({ request }: Closing, refusal: RefuseRequestDto): RefusalGround {
  const ground = refusalGrounds(profileByCode(request.legalProfile)).find(({ code }) => code === refusal.groundCode);
  if (!ground)
    throw problems['unknown-ground']({ groundCode: refusal.groundCode }, [{ field: 'groundCode', code: 'invalid' }]);
  if (!refusal.reasoning) throw sharedProblems['invalid-input']({}, [{ field: 'reasoning', code: 'required' }]);
  if (ground.requiresHeadApproval && !refusal.approvedByHead)
    throw problems['head-approval-required']({}, [{ field: 'approvedByHead', code: 'required' }]);
  if (answerFault(request, { language: request.language, text: refusal.reasoning }))
    throw problems['answer-text-language']({ language: languageName(request.language) }, [
      { field: 'reasoning', code: 'invalid' },
    ]);
  return ground;
}
