export { dlqDiscard, dlqInspect, dlqList, dlqReplay } from './cli/dlq.js';
export { eventsTail } from './cli/events-tail.js';
export type { EventsTailOptions } from './cli/events-tail.js';
export { outboxRelease, outboxStatus } from './cli/outbox.js';
export type { ServiceDatabase } from './cli/with-desk.js';
export { Consumes } from './consume/consumes.js';
export { KafkaEventStrategy } from './consume/kafka-event-strategy.js';
export { DeadLetterDesk, NotOpen } from './dead-letter/dead-letter-desk.js';
export type { DeadLetterFile, DeadLetterFilter, DeadLetterLine } from './dead-letter/dead-letter-desk.js';
export { createKafkaClient, kafkaDrivers } from './kafka/kafka-drivers.js';
export type { KafkaDriver } from './kafka/kafka-drivers.js';
export { createKafkaJsClient } from './kafka/kafkajs-client.js';
export { RecordRefused } from './kafka/kafka-client.js';
export type {
  ConsumerVitals,
  Consumption,
  KafkaClient,
  KafkaClientOptions,
  KafkaRecord,
  PartitionLag,
  ReceivedRecord,
  RecordBatch,
  Subscription,
} from './kafka/kafka-client.js';
export { MessagingHealth } from './module/messaging-health.js';
export type { ConsumerState } from './module/messaging-health.js';
export { MessagingModule } from './module/messaging.module.js';
export { KAFKA_CLIENT, MESSAGING_OPTIONS } from './module/messaging-options.js';
export type { MessagingOptions } from './module/messaging-options.js';
export { OUTBOX_INSERT, outboxParams } from './outbox/outbox-insert.js';
export type { OutboxStatus } from './outbox/outbox-status.js';
export { InvalidOutgoingEvent, outboxRow } from './outbox/outbox-row.js';
export type { OutboxRow } from './outbox/outbox-row.js';
export type { AnyOutgoingEvent, OutgoingEvent } from './outbox/outgoing-event.js';
export { Outbox } from './outbox/outbox.js';
export { messagingMigration, SHARDS } from './persistence/messaging-migration.js';
export { Relay } from './relay/relay.js';
export type { RelayOptions, RelayState } from './relay/relay.js';
export { RelayBell } from './relay/relay-bell.js';
export { backOffMs } from './work/back-off.js';
export { WorkBell } from './work/work-bell.js';
export { WorkGroup } from './work/work-group.js';
export { WorkLoop } from './work/work-loop.js';
export type { DueWork, WorkLoopOptions } from './work/work-loop.js';
export { sweepProvider } from './sweep/sweep-provider.js';
export type { SweepTask } from './sweep/sweep-task.js';
export { Sweep } from './sweep/sweep.js';
