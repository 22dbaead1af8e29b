import { BodyFrames } from '../aggregate/body-frame.js';
import { Calendars } from '@baspasoz/bodies';
import { Creations } from '../aggregate/creations.js';
import { Decisions } from '../aggregate/decisions.js';
import { RescheduleApplications } from '../aggregate/reschedule-applications.js';
import { Submission } from '../aggregate/submission.js';
import { ApplyForAccreditationController } from './apply-for-accreditation/apply-for-accreditation.controller.js';
import { ApplyForAccreditationHandler } from './apply-for-accreditation/apply-for-accreditation.handler.js';
import { ChangeJournalistController } from './change-journalist/change-journalist.controller.js';
import { ChangeJournalistHandler } from './change-journalist/change-journalist.handler.js';
import { ChangeOutletController } from './change-outlet/change-outlet.controller.js';
import { ChangeOutletHandler } from './change-outlet/change-outlet.handler.js';
import { CheckAccreditationController } from './check-accreditation/check-accreditation.controller.js';
import { CheckAccreditationHandler } from './check-accreditation/check-accreditation.handler.js';
import { CountAccreditationsController } from './count-accreditations/count-accreditations.controller.js';
import { CountAccreditationsHandler } from './count-accreditations/count-accreditations.handler.js';
import { GrantAccreditationController } from './grant-accreditation/grant-accreditation.controller.js';
import { GrantAccreditationHandler } from './grant-accreditation/grant-accreditation.handler.js';
import { ListAccreditationsController } from './list-accreditations/list-accreditations.controller.js';
import { ListAccreditationsHandler } from './list-accreditations/list-accreditations.handler.js';
import { ListGroundsController } from './list-grounds/list-grounds.controller.js';
import { ListGroundsHandler } from './list-grounds/list-grounds.handler.js';
import { ListJournalistsController } from './list-journalists/list-journalists.controller.js';
import { ListJournalistsHandler } from './list-journalists/list-journalists.handler.js';
import { ListOutletsController } from './list-outlets/list-outlets.controller.js';
import { ListOutletsHandler } from './list-outlets/list-outlets.handler.js';
import { ListOwnAccreditationsController } from './list-own-accreditations/list-own-accreditations.controller.js';
import { ListOwnAccreditationsHandler } from './list-own-accreditations/list-own-accreditations.handler.js';
import { OwnAccreditations } from './list-own-accreditations/own-accreditations.js';
import { PreviewApplicationController } from './preview-application/preview-application.controller.js';
import { PreviewApplicationHandler } from './preview-application/preview-application.handler.js';
import { RefuseAccreditationController } from './refuse-accreditation/refuse-accreditation.controller.js';
import { RefuseAccreditationHandler } from './refuse-accreditation/refuse-accreditation.handler.js';
import { RegisterJournalistController } from './register-journalist/register-journalist.controller.js';
import { RegisterJournalistHandler } from './register-journalist/register-journalist.handler.js';
import { RegisterOutletController } from './register-outlet/register-outlet.controller.js';
import { RegisterOutletHandler } from './register-outlet/register-outlet.handler.js';
import { RevokeAccreditationController } from './revoke-accreditation/revoke-accreditation.controller.js';
import { RevokeAccreditationHandler } from './revoke-accreditation/revoke-accreditation.handler.js';
import { AccreditationDetails } from './show-accreditation/accreditation-details.js';
import { ShowAccreditationController } from './show-accreditation/show-accreditation.controller.js';
import { ShowAccreditationHandler } from './show-accreditation/show-accreditation.handler.js';
import { SubmitApplicationController } from './submit-application/submit-application.controller.js';
import { SubmitApplicationHandler } from './submit-application/submit-application.handler.js';

/** Routes by name come before routes by id: `accreditations/counts` is no accreditation. */
export const controllers = [
  CountAccreditationsController,
  ListGroundsController,
  PreviewApplicationController,
  CheckAccreditationController,
  ApplyForAccreditationController,
  ListOwnAccreditationsController,
  RegisterOutletController,
  ChangeOutletController,
  ListOutletsController,
  RegisterJournalistController,
  ChangeJournalistController,
  ListJournalistsController,
  SubmitApplicationController,
  ListAccreditationsController,
  ShowAccreditationController,
  GrantAccreditationController,
  RefuseAccreditationController,
  RevokeAccreditationController,
];

export const handlers = [
  AccreditationDetails,
  BodyFrames,
  Calendars,
  Creations,
  Decisions,
  RescheduleApplications,
  Submission,
  OwnAccreditations,
  ApplyForAccreditationHandler,
  ChangeJournalistHandler,
  ChangeOutletHandler,
  CheckAccreditationHandler,
  CountAccreditationsHandler,
  GrantAccreditationHandler,
  ListAccreditationsHandler,
  ListGroundsHandler,
  ListJournalistsHandler,
  ListOutletsHandler,
  ListOwnAccreditationsHandler,
  PreviewApplicationHandler,
  RefuseAccreditationHandler,
  RegisterJournalistHandler,
  RegisterOutletHandler,
  RevokeAccreditationHandler,
  ShowAccreditationHandler,
  SubmitApplicationHandler,
];
