import { ApproveLine } from '../lines/approve-line.js';
import { WithdrawLine } from '../lines/withdraw-line.js';
import { CheckLinesController } from './check-lines/check-lines.controller.js';
import { CheckLinesHandler } from './check-lines/check-lines.handler.js';
import { DecideLineController } from './decide-line/decide-line.controller.js';
import { DecideLineHandler } from './decide-line/decide-line.handler.js';
import { KeepTopicsController } from './keep-topics/keep-topics.controller.js';
import { KeepTopicsHandler } from './keep-topics/keep-topics.handler.js';
import { ListLinesController } from './list-lines/list-lines.controller.js';
import { ListLinesHandler } from './list-lines/list-lines.handler.js';
import { ShowLineController } from './show-line/show-line.controller.js';
import { SuggestLinesController } from './suggest-lines/suggest-lines.controller.js';
import { SuggestLinesHandler } from './suggest-lines/suggest-lines.handler.js';
import { UseLineController } from './use-line/use-line.controller.js';
import { UseLineHandler } from './use-line/use-line.handler.js';
import { WriteLineController } from './write-line/write-line.controller.js';
import { WriteLineHandler } from './write-line/write-line.handler.js';

/** The library of lines to take. */
export const lineControllers = [
  CheckLinesController,
  DecideLineController,
  KeepTopicsController,
  ListLinesController,
  ShowLineController,
  SuggestLinesController,
  UseLineController,
  WriteLineController,
];

export const lineHandlers = [
  ApproveLine,
  CheckLinesHandler,
  DecideLineHandler,
  KeepTopicsHandler,
  ListLinesHandler,
  SuggestLinesHandler,
  UseLineHandler,
  WithdrawLine,
  WriteLineHandler,
];
