import { Delivery } from './delivery.entity.js';
import { Instruction } from './instruction.entity.js';
import { Notification } from './notification.entity.js';

export const entities = [Notification, Delivery, Instruction];
