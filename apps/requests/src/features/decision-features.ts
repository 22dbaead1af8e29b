import { CorrectRequesterController } from './correct-requester/correct-requester.controller.js';
import { CorrectRequesterHandler } from './correct-requester/correct-requester.handler.js';
import { SaveCorrection } from './correct-requester/save-correction.js';
import { EndProcedure } from '../aggregate/end-procedure.js';
import { AskRequesterController } from './ask-requester/ask-requester.controller.js';
import { AskRequesterHandler } from './ask-requester/ask-requester.handler.js';
import { SaveQuestion } from './ask-requester/save-question.js';
import { KnownBodies } from '../aggregate/known-bodies.js';
import { CompetentBodies } from './redirect-request/competent-body.js';
import { RedirectRequestController } from './redirect-request/redirect-request.controller.js';
import { RedirectRequestHandler } from './redirect-request/redirect-request.handler.js';
import { SaveRedirection } from './redirect-request/save-redirection.js';
import { NoteReplyController } from './note-reply/note-reply.controller.js';
import { NoteReplyHandler } from './note-reply/note-reply.handler.js';
import { RecordReply } from './reply-to-question/record-reply.js';
import { ReplyToQuestionController } from './reply-to-question/reply-to-question.controller.js';
import { ReplyToQuestionHandler } from './reply-to-question/reply-to-question.handler.js';
import { WithdrawRequestController } from './withdraw-request/withdraw-request.controller.js';
import { WithdrawRequestHandler } from './withdraw-request/withdraw-request.handler.js';
import { ReturnRequestController } from './return-request/return-request.controller.js';
import { ReturnRequestHandler } from './return-request/return-request.handler.js';
import { AskDecisionController } from '../asked-decisions/ask-decision.controller.js';
import { AskDecisionHandler } from '../asked-decisions/ask-decision.handler.js';
import { TakeDecision } from '../asked-decisions/take-decision.js';
import { WithdrawAskedHandler } from '../asked-decisions/withdraw-asked.handler.js';
import { SaveTermination } from './terminate-request/save-termination.js';
import { TerminateRequestController } from './terminate-request/terminate-request.controller.js';
import { TerminateRequestHandler } from './terminate-request/terminate-request.handler.js';

/** What may be done with a request beside an answer and a refusal: sent on, returned, ended, the requester asked. */
export const decisionControllers = [
  CorrectRequesterController,
  AskRequesterController,
  RedirectRequestController,
  ReplyToQuestionController,
  WithdrawRequestController,
  NoteReplyController,
  ReturnRequestController,
  TerminateRequestController,
  AskDecisionController,
];

export const decisionHandlers = [
  CorrectRequesterHandler,
  SaveCorrection,
  AskRequesterHandler,
  RedirectRequestHandler,
  ReplyToQuestionHandler,
  WithdrawRequestHandler,
  NoteReplyHandler,
  RecordReply,
  ReturnRequestHandler,
  TerminateRequestHandler,
  AskDecisionHandler,
  WithdrawAskedHandler,
  TakeDecision,
  SaveTermination,
  CompetentBodies,
  KnownBodies,
  SaveRedirection,
  SaveQuestion,
  EndProcedure,
];
