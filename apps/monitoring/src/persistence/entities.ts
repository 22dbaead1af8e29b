import { Delivery } from './delivery.entity.js';
import { Instruction } from './instruction.entity.js';
import { Notification } from './notification.entity.js';
import { SourceProblem } from './source-problem.entity.js';
import { Source } from './source.entity.js';
import { Story } from './story.entity.js';

export const entities = [Notification, Delivery, Instruction, Source, SourceProblem, Story];
