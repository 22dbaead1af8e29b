import { bodyOf } from '@baspasoz/auth';
import type { Principal } from '@baspasoz/auth';
import { sharedProblems } from '@baspasoz/contracts';
import { instantOf, LawError, localDateOf } from '@baspasoz/law';
import { Outbox } from '@baspasoz/messaging';
import { Audit, Tenants } from '@baspasoz/persistence';
import type { TenantTx } from '@baspasoz/persistence';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Acknowledge } from '../../notification/acknowledge.js';
import { calendarOf } from '../../notification/body-calendar.js';
import { momentOf } from '../../notification/leaders.js';
import { say } from '../../notification/notification-events.js';
import { lockForRecipient } from '../../notification/open-notification.js';
import { Instruction } from '../../persistence/instruction.entity.js';
import type { Notification } from '../../persistence/notification.entity.js';
import { problems } from '../../problems.js';
import { viewOf } from '../list-notifications/notification-view.js';
import type { NotificationView } from '../list-notifications/notification-view.js';
import type { InstructUnitDto } from './instruct-unit.dto.js';

/** The request the instruction is about, where the matter is one of a request or of a complaint on it. */
function requestOf({ matterKind, subjectId, params }: Notification): { requestId?: string } {
  const requestId = matterKind === 'deadline-breached' ? subjectId : params['requestId'];
  return requestId ? { requestId } : {};
}

/** The head instructs a unit. Whoever instructs has taken note: the same deed acknowledges. */
@Injectable()
export class InstructUnit {
  constructor(
    private readonly tenants: Tenants,
    private readonly acknowledge: Acknowledge,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  handle(id: string, input: InstructUnitDto, principal: Principal): Promise<NotificationView> {
    return this.tenants.run(bodyOf(principal), async (tx) => {
      const notification = await lockForRecipient(tx, id, principal);
      const { now, today } = await momentOf(tx);
      const dueAt = await this.dueAt(tx, input.dueOn, today);
      await this.requireActiveUnit(tx, input.unitId);
      await this.acknowledge.acknowledge(tx, notification, principal.personId, now);
      const instruction = tx.em.create(Instruction, {
        id: uuidv7(),
        bodyId: tx.bodyId,
        notificationId: id,
        unitId: input.unitId,
        text: input.text,
        dueOn: input.dueOn,
        dueAt,
        instructedBy: principal.personId,
        instructedAt: now,
      });
      await tx.em.insert(Instruction, instruction);
      await say(tx, this.outbox, notification, {
        type: 'UnitInstructed',
        fact: instruction.id,
        at: now,
        data: {
          notificationId: id,
          instructionId: instruction.id,
          unitId: input.unitId,
          dueAt: dueAt.toISOString(),
          ...requestOf(notification),
        },
      });
      await tx.em.save(notification);
      this.audit.record(tx, {
        actor: `person:${principal.personId}`,
        action: 'instruct-unit',
        subject: `notification:${id}`,
        details: { instructionId: instruction.id, unitId: input.unitId },
      });
      return viewOf(tx, notification, principal);
    });
  }

  /** The body's closing time on the due date. */
  private async dueAt(tx: TenantTx, dueOn: string, today: string): Promise<Date> {
    const calendar = await calendarOf(tx);
    try {
      if (localDateOf(dueOn) < today) throw problems['instruction-due-in-past']({ dueOn });
      return instantOf(dueOn, calendar.workingHours.to, calendar.timeZone);
    } catch (error) {
      if (!(error instanceof LawError)) throw error;
      throw sharedProblems['invalid-input'](undefined, [{ field: 'dueOn', code: 'invalid' }]);
    }
  }

  private async requireActiveUnit(tx: TenantTx, unitId: string): Promise<void> {
    const [unit] = await tx.query('select 1 from unit where unit_id = $1 and active', [unitId]);
    if (!unit) throw problems['unknown-unit']();
  }
}
