import { AbolishPostController } from './features/abolish-post/abolish-post.controller.js';
import { AbolishPostHandler } from './features/abolish-post/abolish-post.handler.js';
import { AppointDeputyController } from './features/appoint-deputy/appoint-deputy.controller.js';
import { AppointDeputyHandler } from './features/appoint-deputy/appoint-deputy.handler.js';
import { AppointFirstHeadController } from './features/appoint-first-head/appoint-first-head.controller.js';
import { AppointFirstHeadHandler } from './features/appoint-first-head/appoint-first-head.handler.js';
import { AppointOfficerController } from './features/appoint-officer/appoint-officer.controller.js';
import { AppointOfficerHandler } from './features/appoint-officer/appoint-officer.handler.js';
import { ChangePersonController } from './features/change-person/change-person.controller.js';
import { ChangePersonHandler } from './features/change-person/change-person.handler.js';
import { ChangeUnitController } from './features/change-unit/change-unit.controller.js';
import { ChangeUnitHandler } from './features/change-unit/change-unit.handler.js';
import { CloseUnitController } from './features/close-unit/close-unit.controller.js';
import { CloseUnitHandler } from './features/close-unit/close-unit.handler.js';
import { CreatePostController } from './features/create-post/create-post.controller.js';
import { CreatePostHandler } from './features/create-post/create-post.handler.js';
import { CreateUnitController } from './features/create-unit/create-unit.controller.js';
import { CreateUnitHandler } from './features/create-unit/create-unit.handler.js';
import { DismissDeputyController } from './features/dismiss-deputy/dismiss-deputy.controller.js';
import { DismissDeputyHandler } from './features/dismiss-deputy/dismiss-deputy.handler.js';
import { DismissOfficerController } from './features/dismiss-officer/dismiss-officer.controller.js';
import { DismissOfficerHandler } from './features/dismiss-officer/dismiss-officer.handler.js';
import { ListAuditController } from './features/list-audit/list-audit.controller.js';
import { ListAuditHandler } from './features/list-audit/list-audit.handler.js';
import { ListBodiesController } from './features/list-bodies/list-bodies.controller.js';
import { ListBodiesHandler } from './features/list-bodies/list-bodies.handler.js';
import { ListPeopleController } from './features/list-people/list-people.controller.js';
import { ListPeopleHandler } from './features/list-people/list-people.handler.js';
import { ListPostsController } from './features/list-posts/list-posts.controller.js';
import { ListPostsHandler } from './features/list-posts/list-posts.handler.js';
import { ListUnitsController } from './features/list-units/list-units.controller.js';
import { ListUnitsHandler } from './features/list-units/list-units.handler.js';
import { OverrideCalendarController } from './features/override-calendar/override-calendar.controller.js';
import { OverrideCalendarHandler } from './features/override-calendar/override-calendar.handler.js';
import { CancelAbsenceHandler } from './features/record-absence/cancel-absence.handler.js';
import { ListAbsencesHandler } from './features/record-absence/list-absences.handler.js';
import { RecordAbsenceController } from './features/record-absence/record-absence.controller.js';
import { RecordAbsenceHandler } from './features/record-absence/record-absence.handler.js';
import { RegisterBodyController } from './features/register-body/register-body.controller.js';
import { RegisterBodyHandler } from './features/register-body/register-body.handler.js';
import { RegisterPersonController } from './features/register-person/register-person.controller.js';
import { RegisterPersonHandler } from './features/register-person/register-person.handler.js';
import { ReorganizeBodyController } from './features/reorganize-body/reorganize-body.controller.js';
import { ReorganizeBodyHandler } from './features/reorganize-body/reorganize-body.handler.js';
import { SetStaffingLimitController } from './features/set-staffing-limit/set-staffing-limit.controller.js';
import { SetStaffingLimitHandler } from './features/set-staffing-limit/set-staffing-limit.handler.js';
import { ShowCalendarController } from './features/show-calendar/show-calendar.controller.js';
import { ShowCalendarHandler } from './features/show-calendar/show-calendar.handler.js';
import { ShowContactController } from './features/show-contact/show-contact.controller.js';
import { ShowContactHandler } from './features/show-contact/show-contact.handler.js';
import { ShowLeadershipController } from './features/show-leadership/show-leadership.controller.js';
import { ShowLeadershipHandler } from './features/show-leadership/show-leadership.handler.js';

/** Everything the service answers to. */
export const controllers = [
  AbolishPostController,
  AppointDeputyController,
  AppointFirstHeadController,
  AppointOfficerController,
  ChangePersonController,
  ChangeUnitController,
  CloseUnitController,
  CreatePostController,
  CreateUnitController,
  DismissDeputyController,
  DismissOfficerController,
  ListAuditController,
  ListBodiesController,
  ListPeopleController,
  ListPostsController,
  ListUnitsController,
  OverrideCalendarController,
  RecordAbsenceController,
  RegisterBodyController,
  RegisterPersonController,
  ReorganizeBodyController,
  SetStaffingLimitController,
  ShowCalendarController,
  ShowContactController,
  ShowLeadershipController,
];

export const handlers = [
  AbolishPostHandler,
  AppointDeputyHandler,
  AppointFirstHeadHandler,
  AppointOfficerHandler,
  ChangePersonHandler,
  ChangeUnitHandler,
  CloseUnitHandler,
  CreatePostHandler,
  CreateUnitHandler,
  DismissDeputyHandler,
  DismissOfficerHandler,
  ListAuditHandler,
  ListBodiesHandler,
  ListPeopleHandler,
  ListPostsHandler,
  ListUnitsHandler,
  OverrideCalendarHandler,
  CancelAbsenceHandler,
  ListAbsencesHandler,
  RecordAbsenceHandler,
  RegisterBodyHandler,
  RegisterPersonHandler,
  ReorganizeBodyHandler,
  SetStaffingLimitHandler,
  ShowCalendarHandler,
  ShowContactHandler,
  ShowLeadershipHandler,
];
