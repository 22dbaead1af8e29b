import { BodyFrames } from '../aggregate/body-frame.js';
import { Calendars } from '@baspasoz/bodies';
import { ChangePublication } from '../aggregate/change-publication.js';
import { PublicationDetails } from '../publication/publication-details.js';
import { Publish } from '../release/publish.js';
import { ApprovePublicationController } from './approve-publication/approve-publication.controller.js';
import { ApprovePublicationHandler } from './approve-publication/approve-publication.handler.js';
import { AskApprovalController } from './ask-approval/ask-approval.controller.js';
import { AskApprovalHandler } from './ask-approval/ask-approval.handler.js';
import { CheckAgainController } from './check-again/check-again.controller.js';
import { CheckAgainHandler } from './check-again/check-again.handler.js';
import { CountPublicationsController } from './count-publications/count-publications.controller.js';
import { CountPublicationsHandler } from './count-publications/count-publications.handler.js';
import { CreatePublicationController } from './create-publication/create-publication.controller.js';
import { CreatePublicationHandler } from './create-publication/create-publication.handler.js';
import { CreateResourceController } from './create-resource/create-resource.controller.js';
import { CreateResourceHandler } from './create-resource/create-resource.handler.js';
import { CreateSectionController } from './create-section/create-section.controller.js';
import { CreateSectionHandler } from './create-section/create-section.handler.js';
import { EditPublicationController } from './edit-publication/edit-publication.controller.js';
import { EditPublicationHandler } from './edit-publication/edit-publication.handler.js';
import { FeedNewsController } from './feed-news/feed-news.controller.js';
import { FeedNewsHandler } from './feed-news/feed-news.handler.js';
import { ListNewsController } from './list-news/list-news.controller.js';
import { ListNewsHandler } from './list-news/list-news.handler.js';
import { ListNewsroomsController } from './list-newsrooms/list-newsrooms.controller.js';
import { ListNewsroomsHandler } from './list-newsrooms/list-newsrooms.handler.js';
import { ListPublicationsController } from './list-publications/list-publications.controller.js';
import { ListPublicationsHandler } from './list-publications/list-publications.handler.js';
import { ListResourcesController } from './list-resources/list-resources.controller.js';
import { ListResourcesHandler } from './list-resources/list-resources.handler.js';
import { RecordDataReceivedController } from './record-data-received/record-data-received.controller.js';
import { RecordDataReceivedHandler } from './record-data-received/record-data-received.handler.js';
import { ReturnPublicationController } from './return-publication/return-publication.controller.js';
import { ReturnPublicationHandler } from './return-publication/return-publication.handler.js';
import { ShowNewsController } from './show-news/show-news.controller.js';
import { ShowNewsHandler } from './show-news/show-news.handler.js';
import { ShowNewsroomController } from './show-newsroom/show-newsroom.controller.js';
import { ShowNewsroomHandler } from './show-newsroom/show-newsroom.handler.js';
import { ShowOfficialMessageTemplateController } from './show-official-message-template/show-official-message-template.controller.js';
import { ShowPublicationController } from './show-publication/show-publication.controller.js';
import { ShowPublicationHandler } from './show-publication/show-publication.handler.js';
import { ShowRulesController } from './show-rules/show-rules.controller.js';
import { ShowRulesHandler } from './show-rules/show-rules.handler.js';
import { WithdrawPublicationController } from './withdraw-publication/withdraw-publication.controller.js';
import { WithdrawPublicationHandler } from './withdraw-publication/withdraw-publication.handler.js';

/** Routes by name come before routes by id: `publications/counts` is no publication. */
export const controllers = [
  CountPublicationsController,
  FeedNewsController,
  ApprovePublicationController,
  AskApprovalController,
  CheckAgainController,
  CreatePublicationController,
  CreateResourceController,
  CreateSectionController,
  EditPublicationController,
  ListNewsController,
  ListNewsroomsController,
  ListPublicationsController,
  ListResourcesController,
  RecordDataReceivedController,
  ReturnPublicationController,
  ShowNewsController,
  ShowNewsroomController,
  ShowOfficialMessageTemplateController,
  ShowPublicationController,
  ShowRulesController,
  WithdrawPublicationController,
];

export const handlers = [
  BodyFrames,
  Calendars,
  ChangePublication,
  PublicationDetails,
  Publish,
  ApprovePublicationHandler,
  AskApprovalHandler,
  CheckAgainHandler,
  CountPublicationsHandler,
  CreatePublicationHandler,
  CreateResourceHandler,
  CreateSectionHandler,
  EditPublicationHandler,
  FeedNewsHandler,
  ListNewsHandler,
  ListNewsroomsHandler,
  ListPublicationsHandler,
  ListResourcesHandler,
  RecordDataReceivedHandler,
  ReturnPublicationHandler,
  ShowNewsHandler,
  ShowNewsroomHandler,
  ShowPublicationHandler,
  ShowRulesHandler,
  WithdrawPublicationHandler,
];
