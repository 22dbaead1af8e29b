import { AskBodyController } from './ask-body/ask-body.controller.js';
import { AskBodyHandler } from './ask-body/ask-body.handler.js';
import { SaveQuestions } from './ask-body/save-questions.js';
import { AskUnitController } from './ask-unit/ask-unit.controller.js';
import { AskUnitHandler } from './ask-unit/ask-unit.handler.js';
import { ClarifyEnquiryController } from './clarify-enquiry/clarify-enquiry.controller.js';
import { ClarifyEnquiryHandler } from './clarify-enquiry/clarify-enquiry.handler.js';
import { CountEnquiriesController } from './count-enquiries/count-enquiries.controller.js';
import { CountEnquiriesHandler } from './count-enquiries/count-enquiries.handler.js';
import { DeclineEnquiryController } from './decline-enquiry/decline-enquiry.controller.js';
import { DeclineEnquiryHandler } from './decline-enquiry/decline-enquiry.handler.js';
import { HandOverEnquiryController } from './hand-over-enquiry/hand-over-enquiry.controller.js';
import { HandOverEnquiryHandler } from './hand-over-enquiry/hand-over-enquiry.handler.js';
import { ListEnquiriesController } from './list-enquiries/list-enquiries.controller.js';
import { ListEnquiriesHandler } from './list-enquiries/list-enquiries.handler.js';
import { MeasureUnitsController } from './measure-units/measure-units.controller.js';
import { MeasureUnitsHandler } from './measure-units/measure-units.handler.js';
import { PressUnitController } from './press-unit/press-unit.controller.js';
import { PressUnitHandler } from './press-unit/press-unit.handler.js';
import { ReplyToEnquiryController } from './reply-to-enquiry/reply-to-enquiry.controller.js';
import { ReplyToEnquiryHandler } from './reply-to-enquiry/reply-to-enquiry.handler.js';
import { ShowEnquiryController } from './show-enquiry/show-enquiry.controller.js';
import { ShowEnquiryHandler } from './show-enquiry/show-enquiry.handler.js';
import { AttachToEnquiryHandler } from './enquiry-files/attach-to-enquiry.handler.js';
import { FilesOfRequest } from './enquiry-files/files-of-request.js';
import { DownloadEnquiryFileHandler } from './enquiry-files/download-enquiry-file.handler.js';
import { EnquiryFilesController } from './enquiry-files/enquiry-files.controller.js';
import { InsertIntoAnswerHandler } from './enquiry-files/insert-into-answer.handler.js';
import { WithdrawEnquiryController } from './withdraw-enquiry/withdraw-enquiry.controller.js';
import { WithdrawEnquiryHandler } from './withdraw-enquiry/withdraw-enquiry.handler.js';
import { AskClarificationHandler } from './clarify-enquiry/ask-clarification.handler.js';
import { ListEnquiriesOfRequestHandler } from './list-enquiries/list-enquiries-of-request.handler.js';
import { CopyFiles } from '../attachments/copy-files.js';
import { ActOnEnquiry } from '../enquiry/act-on-enquiry.js';
import { CloseEnquiries } from '../enquiry/close-enquiries.js';
import { CarryQuestion } from '../enquiry/between-bodies/carry-question.js';
import { CarryStep } from '../enquiry/between-bodies/carry-step.js';
import { TakeStep } from '../enquiry/between-bodies/take-step.js';
import { EnquiryEffects } from '../enquiry/enquiry-effects.js';
import { SayOfEnquiry } from '../enquiry/say-of-enquiry.js';
import { EnquiryFiles } from '../enquiry/enquiry-files.js';
import { EnquiryNotices } from '../enquiry/enquiry-notices.js';
import { FetchInstructions } from '../enquiry/fetch-instructions.js';
import { OpenEnquiry } from '../enquiry/open-enquiry.js';
import { DeliverNotice } from '../enquiry/post/deliver-notice.js';
import { postOf } from '../letters/post.js';
import { NoticeTexts } from '../enquiry/post/notice-texts.js';
import { DeliverOfficerNotice } from '../officer-notices/deliver-officer-notice.js';
import { OfficerNoticeTexts } from '../officer-notices/officer-notice-texts.js';
import { OfficerPost } from '../officers-post/officer-post.js';

/** Asking structural units (¶9.1). Routes by name come before routes by id. */
export const enquiryControllers = [
  CountEnquiriesController,
  MeasureUnitsController,
  ListEnquiriesController,
  AskUnitController,
  AskBodyController,
  ShowEnquiryController,
  EnquiryFilesController,
  ReplyToEnquiryController,
  ClarifyEnquiryController,
  HandOverEnquiryController,
  DeclineEnquiryController,
  PressUnitController,
  WithdrawEnquiryController,
];

export const enquiryHandlers = [
  ActOnEnquiry,
  EnquiryEffects,
  SayOfEnquiry,
  CarryQuestion,
  CarryStep,
  TakeStep,
  AttachToEnquiryHandler,
  CopyFiles,
  DownloadEnquiryFileHandler,
  EnquiryFiles,
  FilesOfRequest,
  InsertIntoAnswerHandler,
  CloseEnquiries,
  DeliverNotice,
  EnquiryNotices,
  postOf(
    {
      name: 'letters to units',
      table: 'unit_enquiry_notice',
      atATime: 4,
      metric: {
        name: 'unit_letter_unsent_oldest_age_seconds',
        help: 'Age of the oldest letter to a unit that no server has accepted yet',
      },
    },
    DeliverNotice,
  ),
  DeliverOfficerNotice,
  OfficerNoticeTexts,
  OfficerPost,
  postOf(
    {
      name: 'letters to officers',
      table: 'officer_notice',
      atATime: 4,
      metric: {
        name: 'officer_letter_unsent_oldest_age_seconds',
        help: 'Age of the oldest letter to an officer about a request that no server has accepted yet',
      },
    },
    DeliverOfficerNotice,
  ),
  FetchInstructions,
  NoticeTexts,
  OpenEnquiry,
  AskClarificationHandler,
  ListEnquiriesOfRequestHandler,
  AskUnitHandler,
  AskBodyHandler,
  SaveQuestions,
  ClarifyEnquiryHandler,
  CountEnquiriesHandler,
  DeclineEnquiryHandler,
  HandOverEnquiryHandler,
  ListEnquiriesHandler,
  MeasureUnitsHandler,
  PressUnitHandler,
  ReplyToEnquiryHandler,
  ShowEnquiryHandler,
  WithdrawEnquiryHandler,
];
