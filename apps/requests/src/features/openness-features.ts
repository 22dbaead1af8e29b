import { ChangeChoice } from '../register/change-choice.js';
import { ChangeEntry } from '../register/change-entry.js';
import { ChooseDisclosureController } from './choose-disclosure/choose-disclosure.controller.js';
import { ChooseDisclosureHandler } from './choose-disclosure/choose-disclosure.handler.js';
import { RecordChoiceController } from './record-choice/record-choice.controller.js';
import { RecordChoiceHandler } from './record-choice/record-choice.handler.js';
import { ConfirmRegisterEntryController } from './confirm-register-entry/confirm-register-entry.controller.js';
import { ConfirmRegisterEntryHandler } from './confirm-register-entry/confirm-register-entry.handler.js';
import { CorrectRegisterEntryController } from './correct-register-entry/correct-register-entry.controller.js';
import { CorrectRegisterEntryHandler } from './correct-register-entry/correct-register-entry.handler.js';
import { FeedRegisterController } from './feed-register/feed-register.controller.js';
import { FeedRegisterHandler } from './feed-register/feed-register.handler.js';
import { ListCountedRequestsController } from './list-counted-requests/list-counted-requests.controller.js';
import { ListCountedRequestsHandler } from './list-counted-requests/list-counted-requests.handler.js';
import { ListPublicRequestsController } from './list-public-requests/list-public-requests.controller.js';
import { ListPublicRequestsHandler } from './list-public-requests/list-public-requests.handler.js';
import { ListRegisterDeskController } from './list-register-desk/list-register-desk.controller.js';
import { ListRegisterDeskHandler } from './list-register-desk/list-register-desk.handler.js';
import { PrepareRegisterEntryController } from './prepare-register-entry/prepare-register-entry.controller.js';
import { PrepareRegisterEntryHandler } from './prepare-register-entry/prepare-register-entry.handler.js';
import { RenewRegisterEntryController } from './renew-register-entry/renew-register-entry.controller.js';
import { RenewRegisterEntryHandler } from './renew-register-entry/renew-register-entry.handler.js';
import { SearchRegisterController } from './search-register/search-register.controller.js';
import { SearchRegisterHandler } from './search-register/search-register.handler.js';
import { ShowDisclosureRulesController } from './show-disclosure-rules/show-disclosure-rules.controller.js';
import { ShowDisclosureRulesHandler } from './show-disclosure-rules/show-disclosure-rules.handler.js';
import { ShowPublicStatisticsController } from './show-public-statistics/show-public-statistics.controller.js';
import { ShowPublicStatisticsHandler } from './show-public-statistics/show-public-statistics.handler.js';
import { ShowRegisterEntryController } from './show-register-entry/show-register-entry.controller.js';
import { ShowRegisterEntryHandler } from './show-register-entry/show-register-entry.handler.js';
import { AskProvisionController } from './ask-provision/ask-provision.controller.js';
import { AskProvisionHandler } from './ask-provision/ask-provision.handler.js';
import { ShowLoadController } from './show-load/show-load.controller.js';
import { ShowLoadHandler } from './show-load/show-load.handler.js';
import { ShowStatisticsController } from './show-statistics/show-statistics.controller.js';
import { ShowStatisticsHandler } from './show-statistics/show-statistics.handler.js';
import { WithdrawRegisterEntryController } from './withdraw-register-entry/withdraw-register-entry.controller.js';
import { WithdrawRegisterEntryHandler } from './withdraw-register-entry/withdraw-register-entry.handler.js';

/** The public register, the statistics, the load; `register/feed.atom` is no entry. */
export const opennessControllers = [
  ChooseDisclosureController,
  RecordChoiceController,
  FeedRegisterController,
  SearchRegisterController,
  ShowRegisterEntryController,
  ShowDisclosureRulesController,
  ListRegisterDeskController,
  PrepareRegisterEntryController,
  ConfirmRegisterEntryController,
  CorrectRegisterEntryController,
  RenewRegisterEntryController,
  WithdrawRegisterEntryController,
  ListCountedRequestsController,
  ListPublicRequestsController,
  ShowPublicStatisticsController,
  ShowStatisticsController,
  ShowLoadController,
  AskProvisionController,
];

export const opennessHandlers = [
  ChangeChoice,
  ChooseDisclosureHandler,
  RecordChoiceHandler,
  ChangeEntry,
  FeedRegisterHandler,
  SearchRegisterHandler,
  ShowRegisterEntryHandler,
  ShowDisclosureRulesHandler,
  ListRegisterDeskHandler,
  PrepareRegisterEntryHandler,
  ConfirmRegisterEntryHandler,
  CorrectRegisterEntryHandler,
  RenewRegisterEntryHandler,
  WithdrawRegisterEntryHandler,
  ListCountedRequestsHandler,
  ListPublicRequestsHandler,
  ShowPublicStatisticsHandler,
  ShowStatisticsHandler,
  ShowLoadHandler,
  AskProvisionHandler,
];
