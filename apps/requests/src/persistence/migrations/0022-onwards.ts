import type { Migration } from '@baspasoz/persistence';
import { answerMigrations } from './0022-withheld-parts.js';
import { countedDaysMigration } from './0023-counted-days.js';
import { endedApprovalsMigration } from './0025-ended-approvals.js';
import { withheldAnewMigration } from './0025-withheld-anew.js';
import { answeredInPartMigration } from './0026-answered-in-part.js';
import { registerAnewMigration } from './0026-register-anew.js';
import { stateBodyMigration } from './0027-state-body-asks.js';
import { repeatedCommandsMigration } from './0028-repeated-commands.js';
import { withdrawalsMigration } from './0029-withdrawals.js';
import { sentOnMigration } from './0030-sent-on-whole.js';
import { choiceToldMigration } from './0031-choice-told.js';
import { ownRequestsMigration } from './0032-own-requests.js';
import { askedDecisionsMigration } from './0033-asked-decisions.js';
import { deliveriesMigration } from './0034-deliveries.js';
import { wishesMigration } from './0040-wishes.js';
import { countedRequestsMigration } from './0039-counted-requests.js';
import { jointAnswersMigration } from './0036-joint-answers.js';
import { bodyEnquiriesMigration } from './0035-body-enquiries.js';

/** What came after the requester's identifier, in order. */
export const migrationsFrom22: readonly Migration[] = [
  ...answerMigrations,
  countedDaysMigration,
  withheldAnewMigration,
  endedApprovalsMigration,
  answeredInPartMigration,
  registerAnewMigration,
  stateBodyMigration,
  repeatedCommandsMigration,
  withdrawalsMigration,
  sentOnMigration,
  choiceToldMigration,
  ownRequestsMigration,
  askedDecisionsMigration,
  deliveriesMigration,
  countedRequestsMigration,
  wishesMigration,
  bodyEnquiriesMigration,
  jointAnswersMigration,
];
