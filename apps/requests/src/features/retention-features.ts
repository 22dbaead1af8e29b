import { EraseElsewhere } from '../retention/erase-elsewhere.js';
import { EraseRequester } from '../retention/erase-requester.js';
import { RequestRetentions } from '../retention/request-retention.js';
import { RetentionWork } from '../retention/retention-work.js';
import { RunRetention } from '../retention/run-retention.js';
import { EraseRequesterController } from './erase-requester/erase-requester.controller.js';
import { EraseRequesterHandler } from './erase-requester/erase-requester.handler.js';
import { HoldRequestController } from './hold-request/hold-request.controller.js';
import { HoldRequestHandler } from './hold-request/hold-request.handler.js';
import { ShowRetentionController } from './show-retention/show-retention.controller.js';
import { ShowRetentionHandler } from './show-retention/show-retention.handler.js';

/** How long things are kept: the rules and their nightly run, legal holds and erasure. */
export const retentionControllers = [HoldRequestController, EraseRequesterController, ShowRetentionController];

export const retentionHandlers = [
  RequestRetentions,
  EraseElsewhere,
  EraseRequester,
  RunRetention,
  RetentionWork,
  HoldRequestHandler,
  EraseRequesterHandler,
  ShowRetentionHandler,
];
