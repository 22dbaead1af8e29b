import { OperationsModule } from '@baspasoz/operations';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import type { MonitoringConfig } from './config.js';
import { coverageControllers, coverageHandlers } from './features/coverage-features.js';
import { AcknowledgeNotificationController } from './features/acknowledge-notification/acknowledge-notification.controller.js';
import { AcknowledgeNotification } from './features/acknowledge-notification/acknowledge-notification.handler.js';
import { InstructUnitController } from './features/instruct-unit/instruct-unit.controller.js';
import { InstructUnit } from './features/instruct-unit/instruct-unit.handler.js';
import { ListNotificationsController } from './features/list-notifications/list-notifications.controller.js';
import { ListNotifications } from './features/list-notifications/list-notifications.handler.js';
import { ReportShownController } from './features/report-shown/report-shown.controller.js';
import { ReportShown } from './features/report-shown/report-shown.handler.js';
import { AcknowledgementLimitsController } from './features/set-acknowledgement-limits/acknowledgement-limits.controller.js';
import { AcknowledgementLimits } from './features/set-acknowledgement-limits/acknowledgement-limits.handler.js';
import { SummarizeInboxController } from './features/summarize-inbox/summarize-inbox.controller.js';
import { SummarizeInbox } from './features/summarize-inbox/summarize-inbox.handler.js';
import { ShowInstructionController } from './features/show-instruction/show-instruction.controller.js';
import { ShowInstruction } from './features/show-instruction/show-instruction.handler.js';
import { foundation } from './foundation.js';
import { Acknowledge } from './notification/acknowledge.js';
import { ProveDelivery } from './notification/prove-delivery.js';
import { PUBLIC_URL } from './notifier/public-url.js';
import { WATCH_LIMITS, watchLimits } from './sources/watch-limits.js';

/** The process role that answers people. */
@Module({
  controllers: [
    ListNotificationsController,
    ReportShownController,
    AcknowledgeNotificationController,
    InstructUnitController,
    ShowInstructionController,
    SummarizeInboxController,
    AcknowledgementLimitsController,
    ...coverageControllers,
  ],
  providers: [
    Acknowledge,
    ProveDelivery,
    ListNotifications,
    ReportShown,
    AcknowledgeNotification,
    InstructUnit,
    ShowInstruction,
    SummarizeInbox,
    AcknowledgementLimits,
    ...coverageHandlers,
  ],
})
export class ApiModule {
  static forRoot(config: MonitoringConfig): DynamicModule {
    return {
      module: ApiModule,
      imports: [...foundation(config), OperationsModule],
      providers: [
        { provide: WATCH_LIMITS, useValue: watchLimits(config.WATCH_LIMITS) },
        { provide: PUBLIC_URL, useValue: config.PUBLIC_URL },
      ],
    };
  }
}
