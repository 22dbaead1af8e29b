import { FileOwnRequestController } from './file-own-request/file-own-request.controller.js';
import { ListOwnRequestsController } from './list-own-requests/list-own-requests.controller.js';
import { ListOwnRequestsHandler } from './list-own-requests/list-own-requests.handler.js';
import { OpenOwnRequestController } from './open-own-request/open-own-request.controller.js';
import { OpenOwnRequestHandler } from './open-own-request/open-own-request.handler.js';

/** What a journalist who is signed in has: the form by the account, the list of own requests, and each opened without a code. */
export const ownControllers = [FileOwnRequestController, ListOwnRequestsController, OpenOwnRequestController];

export const ownHandlers = [ListOwnRequestsHandler, OpenOwnRequestHandler];
