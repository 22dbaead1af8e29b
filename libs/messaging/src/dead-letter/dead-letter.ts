import type { BaspasozEvent } from '@baspasoz/contracts';
import type { ReceivedRecord } from '../kafka/kafka-client.js';

export type DeadLetterReason = 'handler-failed' | 'killed-the-process' | 'invalid';
export type DeadLetterState = 'open' | 'replaying' | 'replayed' | 'discarded';

/** Why a record came to the dead letters. */
export interface Failure {
  reason: DeadLetterReason;
  error?: unknown;
  attempts: number;
}

export interface ErrorText {
  errorClass: string;
  errorMessage: string;
}

const LONGEST_MESSAGE = 500;

/** Class and message of a failure. The message is cut: the log has the rest, and a row is no place for a stack. */
export function textOf({ reason, error }: Failure): ErrorText {
  if (error instanceof Error)
    return { errorClass: error.name, errorMessage: error.message.slice(0, LONGEST_MESSAGE).replaceAll('\0', '') };
  if (reason === 'killed-the-process')
    return { errorClass: 'ProcessDeath', errorMessage: 'The process ended twice with this event in hand' };
  return { errorClass: 'UnknownError', errorMessage: String(error).slice(0, LONGEST_MESSAGE).replaceAll('\0', '') };
}

/** Headers as stored: text where they are UTF-8, marked base64 where not. */
export function storedHeaders(record: ReceivedRecord): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record.headers).map(([name, value]) => [
      name.replaceAll('\0', ''),
      isText(value) ? value.toString() : `base64:${value.toString('base64')}`,
    ]),
  );
}

/** The record behind a stored row, as it came from Kafka. */
export function restoredHeaders(headers: Record<string, string>): Record<string, Buffer> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value.startsWith('base64:') ? Buffer.from(value.slice(7), 'base64') : Buffer.from(value),
    ]),
  );
}

/** UTF-8 that PostgreSQL can hold as text: no NUL, nothing broken. */
export function isText(bytes: Buffer): boolean {
  return !bytes.includes(0) && Buffer.from(bytes.toString('utf8')).equals(bytes);
}

/** The topic on which the dead letters of one consumer can be read by other programs. */
export const dlqTopic = (topic: string, consumer: string): string => `${topic}.${consumer}.dlq`;

/** The body of an event, if there is one to name. */
export const bodyOf = (event: BaspasozEvent | undefined): string | null => event?.bodyId ?? null;
