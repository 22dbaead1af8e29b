import { Injectable } from '@nestjs/common';
import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { Tenants } from '@baspasoz/persistence';
import { actorFrom } from '../../aggregate/actor.js';
import { CloseRequest } from '../../aggregate/close-request.js';
import type { Closing } from '../../aggregate/close-request.js';
import { RecordAnswer } from '../../aggregate/record-answer.js';
import { requireNoApproval } from '../../approvals/require-no-approval.js';
import { answerFault, languageName } from '../../domain/check-answer.js';
import { plainText } from '../../domain/plain-text.js';
import { problems } from '../../problems.js';
import { requireNothingHidden } from '../../redaction/require-nothing-hidden.js';
import type { RequestDetail } from '../show-request/request-detail.js';
import { RequestDetails } from '../show-request/request-details.js';
import type { AnswerRequestDto } from './answer-request.dto.js';

/**
 * The answer, with the reference to the law and the right to complain under it (APPC 89(2)). It stops the clock. One that refuses in part goes
 * by its draft only: the refusal has its own approvers. */
@Injectable()
export class AnswerRequestHandler {
  constructor(
    private readonly tenants: Tenants,
    private readonly close: CloseRequest,
    private readonly record: RecordAnswer,
    private readonly details: RequestDetails,
  ) {}

  run(principal: Principal, requestId: string, dto: AnswerRequestDto): Promise<RequestDetail> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const closing = await this.close.prepare(tx, requestId, 'answer');
      const answer = { language: dto.language, text: plainText(dto.text) };
      checkAnswer(closing, answer);
      await requireNothingHidden(tx, closing.request);
      await requireNoApproval(tx, closing.request, 'answer');
      const plain = { ...answer, form: 'e-mail' as const, otherTexts: {}, marks: [], withheld: [], approvedAs: null };
      await this.record.run(tx, closing, plain, actorFrom(principal));
      return this.details.load(tx, requestId);
    });
  }
}

function checkAnswer({ request }: Closing, answer: AnswerRequestDto): void {
  if (!answer.text) throw sharedProblems['invalid-input']({}, [{ field: 'text', code: 'required' }]);
  const fault = answerFault(request, answer);
  if (fault === 'wrong-language')
    throw problems['answer-language']({ language: languageName(request.language) }, [
      { field: 'language', code: 'invalid' },
    ]);
  if (fault)
    throw problems['answer-text-language']({ language: languageName(request.language) }, [
      { field: 'text', code: 'invalid' },
    ]);
}
