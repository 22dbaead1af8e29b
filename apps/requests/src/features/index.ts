import { answeringControllers, answeringHandlers } from './answering-features.js';
import { Assign } from '../aggregate/assign.js';
import { BodyFrames } from '../aggregate/body-frame.js';
import { Calendars } from '@baspasoz/bodies';
import { CloseRequest } from '../aggregate/close-request.js';
import { RescheduleRequests } from '../calendar/reschedule-requests.js';
import { DeliverLetter } from '../letters/deliver-letter.js';
import { postOf } from '../letters/post.js';
import { Enclosures } from '../letters/enclosures.js';
import { LetterTexts } from '../letters/letter-texts.js';
import { ReplyAddress } from '../letters/reply-address.js';
import { SettleLetter } from '../letters/settle-letter.js';
import { WriteLetter } from '../letters/write-letter.js';
import { PeopleNames } from '../people/people-names.js';
import { WorkBell } from '@baspasoz/messaging';
import { FoldOlderRequests } from '../search/fold-older-requests.js';
import { SaveRegistration } from '../registration/save-registration.js';
import { RegisterRequest } from '../registration/register-request.js';
import { retentionControllers, retentionHandlers } from './retention-features.js';
import { lineControllers, lineHandlers } from './line-features.js';
import { calendarControllers, calendarHandlers } from './calendar-features.js';
import { ownControllers, ownHandlers } from './own-features.js';
import { AnswerRequestController } from './answer-request/answer-request.controller.js';
import { AnswerRequestHandler } from './answer-request/answer-request.handler.js';
import { AssignRequestController } from './assign-request/assign-request.controller.js';
import { AssignRequestHandler } from './assign-request/assign-request.handler.js';
import { BulkAssignController } from './bulk-assign/bulk-assign.controller.js';
import { BulkAssignHandler } from './bulk-assign/bulk-assign.handler.js';
import { CountRequestsController } from './count-requests/count-requests.controller.js';
import { CountRequestsHandler } from './count-requests/count-requests.handler.js';
import { ExtendRequestController } from './extend-request/extend-request.controller.js';
import { ExtendRequestHandler } from './extend-request/extend-request.handler.js';
import { SaveExtension } from './extend-request/save-extension.js';
import { IntakeAddresses } from './intake-by-mail/intake-addresses.js';
import { IntakeServer } from './intake-by-mail/intake-server.js';
import { JoinRequest } from './intake-by-mail/join-request.js';
import { ReturnLetter } from './intake-by-mail/return-letter.js';
import { StoreMail } from './intake-by-mail/store-mail.js';
import { TakeInMail } from './intake-by-mail/take-in-mail.js';
import { ListRefusalGroundsController } from './list-refusal-grounds/list-refusal-grounds.controller.js';
import { ListRefusalGroundsHandler } from './list-refusal-grounds/list-refusal-grounds.handler.js';
import { ListRequestsController } from './list-requests/list-requests.controller.js';
import { ListRequestsHandler } from './list-requests/list-requests.handler.js';
import { PreviewClockController } from './preview-clock/preview-clock.controller.js';
import { PreviewClockHandler } from './preview-clock/preview-clock.handler.js';
import { QueueFiltersController } from './queue-filters/queue-filters.controller.js';
import { QueueFiltersHandler } from './queue-filters/queue-filters.handler.js';
import { RecordExtensionNoticeController } from './record-extension-notice/record-extension-notice.controller.js';
import { RecordExtensionNoticeHandler } from './record-extension-notice/record-extension-notice.handler.js';
import { RefuseRequestController } from './refuse-request/refuse-request.controller.js';
import { RefuseRequestHandler } from './refuse-request/refuse-request.handler.js';
import { RegisterPublicRequestController } from './register-public-request/register-public-request.controller.js';
import { RegisterPublicRequestHandler } from './register-public-request/register-public-request.handler.js';
import { RegisterRequestController } from './register-request/register-request.controller.js';
import { RegisterRequestHandler } from './register-request/register-request.handler.js';
import { ResendLetterController } from './resend-letter/resend-letter.controller.js';
import { ResendLetterHandler } from './resend-letter/resend-letter.handler.js';
import { PresenceController } from './show-presence/presence.controller.js';
import { PresenceHandler } from './show-presence/presence.handler.js';
import { ShowPublicStatusController } from './show-public-status/show-public-status.controller.js';
import { ShowPublicStatusHandler } from './show-public-status/show-public-status.handler.js';
import { ListAsideHandler } from './sort-mail/list-aside.handler.js';
import { RegisterMailHandler } from './sort-mail/register-mail.handler.js';
import { SortMailController } from './sort-mail/sort-mail.controller.js';
import { ShowMailController } from './show-mail/show-mail.controller.js';
import { ShowMailHandler } from './show-mail/show-mail.handler.js';
import { RequestDetails } from './show-request/request-details.js';
import { ShowRequestController } from './show-request/show-request.controller.js';
import { ShowRequestHandler } from './show-request/show-request.handler.js';
import { TakeNextRequestController } from './take-next-request/take-next-request.controller.js';
import { TakeNextRequestHandler } from './take-next-request/take-next-request.handler.js';
import { RegisterPublicRequestWithFilesController } from './register-public-request-with-files/register-public-request-with-files.controller.js';
import { RegisterPublicRequestWithFilesHandler } from './register-public-request-with-files/register-public-request-with-files.handler.js';
import { opennessControllers, opennessHandlers } from './openness-features.js';
import { complaintControllers, complaintHandlers } from './complaint-features.js';
import { decisionControllers, decisionHandlers } from './decision-features.js';
import { enquiryControllers, enquiryHandlers } from './enquiry-features.js';
import { fileControllers, fileHandlers } from './file-features.js';
import { FindByCode } from './show-public-status/find-by-code.js';
import { ReceiveRedirected } from '../registration/receive-redirected.js';
import { ShowOfficeReceiptController } from './show-receipt/show-office-receipt.controller.js';
import { ShowOfficeReceiptHandler } from './show-receipt/show-office-receipt.handler.js';
import { ShowPublicReceiptController } from './show-receipt/show-public-receipt.controller.js';
import { ShowReceiptHandler } from './show-receipt/show-receipt.handler.js';

/** Routes by name come before routes by id: `media-requests/counts` is no request. */
export const controllers = [
  CountRequestsController,
  PresenceController,
  BulkAssignController,
  QueueFiltersController,
  TakeNextRequestController,
  RegisterRequestController,
  RegisterPublicRequestController,
  PreviewClockController,
  ShowPublicReceiptController,
  ShowOfficeReceiptController,
  ShowPublicStatusController,
  ListRefusalGroundsController,
  ListRequestsController,
  ShowRequestController,
  AssignRequestController,
  AnswerRequestController,
  RefuseRequestController,
  ExtendRequestController,
  RecordExtensionNoticeController,
  ResendLetterController,
  RegisterPublicRequestWithFilesController,
  ...answeringControllers,
  ...enquiryControllers,
  ...fileControllers,
  ...decisionControllers,
  ...complaintControllers,
  SortMailController,
  ShowMailController,
  ...opennessControllers,
  ...lineControllers,
  ...calendarControllers,
  ...ownControllers,
  ...retentionControllers,
];

export const handlers = [
  Assign,
  BodyFrames,
  Calendars,
  CloseRequest,
  DeliverLetter,
  FoldOlderRequests,
  IntakeAddresses,
  IntakeServer,
  JoinRequest,
  postOf(
    {
      name: 'letters',
      table: 'letter',
      atATime: 8,
      metric: {
        name: 'letter_unsent_oldest_age_seconds',
        help: 'Age of the oldest letter that no server has accepted yet',
      },
    },
    DeliverLetter,
  ),
  Enclosures,
  LetterTexts,
  PeopleNames,
  RegisterRequest,
  ReplyAddress,
  RequestDetails,
  RescheduleRequests,
  SaveExtension,
  SaveRegistration,
  SettleLetter,
  StoreMail,
  TakeInMail,
  WorkBell,
  WriteLetter,
  AnswerRequestHandler,
  RegisterPublicRequestWithFilesHandler,
  AssignRequestHandler,
  BulkAssignHandler,
  CountRequestsHandler,
  ExtendRequestHandler,
  ListRefusalGroundsHandler,
  ListRequestsHandler,
  PreviewClockHandler,
  PresenceHandler,
  QueueFiltersHandler,
  RecordExtensionNoticeHandler,
  RefuseRequestHandler,
  RegisterPublicRequestHandler,
  RegisterRequestHandler,
  ResendLetterHandler,
  ShowMailHandler,
  ListAsideHandler,
  RegisterMailHandler,
  ReturnLetter,
  ShowPublicStatusHandler,
  ShowReceiptHandler,
  ShowOfficeReceiptHandler,
  ShowRequestHandler,
  TakeNextRequestHandler,
  ...answeringHandlers,
  ...enquiryHandlers,
  ...fileHandlers,
  ...decisionHandlers,
  ...complaintHandlers,
  FindByCode,
  ReceiveRedirected,
  ...opennessHandlers,
  ...lineHandlers,
  ...calendarHandlers,
  ...ownHandlers,
  ...retentionHandlers,
];
