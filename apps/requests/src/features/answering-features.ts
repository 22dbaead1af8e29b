import { AnswerDraftController } from '../drafts/answer-draft.controller.js';
import { RefusalDraftController } from '../drafts/refusal-draft.controller.js';
import { ApprovalsController } from '../approvals/approvals.controller.js';
import { ChainsController } from '../approvals/chains.controller.js';
import { PrintDecisionController } from './print-decision/print-decision.controller.js';
import { PrintDecisionHandler } from './print-decision/print-decision.handler.js';
import { RecordHandOverController } from './record-hand-over/record-hand-over.controller.js';
import { RecordHandOverHandler } from './record-hand-over/record-hand-over.handler.js';
import { ListOralTopicsController } from './list-oral-topics/list-oral-topics.controller.js';
import { SuggestEarlierController } from './suggest-earlier/suggest-earlier.controller.js';
import { SuggestEarlierHandler } from './suggest-earlier/suggest-earlier.handler.js';
import { Drafts } from '../drafts/drafts.js';
import { RecordAnswer } from '../aggregate/record-answer.js';
import { RecordRefusal } from '../aggregate/record-refusal.js';
import { SayOfRequest } from '../aggregate/say-of-request.js';
import { ReadyDraft } from '../drafts/ready-draft.js';
import { SendDecided } from '../drafts/send-decided.js';
import { EndApproval } from '../approvals/end-approval.js';
import { AskApprovalHandler } from '../approvals/ask-approval.handler.js';
import { ChainsHandler } from '../approvals/chains.handler.js';
import { DecideApprovalHandler } from '../approvals/decide-approval.handler.js';
import { ListApprovalsHandler } from '../approvals/list-approvals.handler.js';
import { WithdrawApprovalHandler } from '../approvals/withdraw-approval.handler.js';
import { SaveDraftHandler } from '../drafts/save-draft.handler.js';
import { SendDraftHandler } from '../drafts/send-draft.handler.js';
import { ShowDraftHandler } from '../drafts/show-draft.handler.js';

/** Drafting, checking, approving and sending answers and refusals (¶8.1, ¶8.8). */
export const answeringControllers = [
  AnswerDraftController,
  RefusalDraftController,
  ApprovalsController,
  ChainsController,
  ListOralTopicsController,
  PrintDecisionController,
  RecordHandOverController,
  SuggestEarlierController,
];

export const answeringHandlers = [
  Drafts,
  ReadyDraft,
  RecordAnswer,
  RecordRefusal,
  SayOfRequest,
  SendDecided,
  EndApproval,
  AskApprovalHandler,
  ChainsHandler,
  DecideApprovalHandler,
  ListApprovalsHandler,
  WithdrawApprovalHandler,
  SaveDraftHandler,
  SendDraftHandler,
  ShowDraftHandler,
  PrintDecisionHandler,
  RecordHandOverHandler,
  SuggestEarlierHandler,
];
