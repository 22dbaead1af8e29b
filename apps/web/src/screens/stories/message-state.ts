import type { OfficialMessage } from '../../api/story-types';

const MINUTE_MS = 60_000;

export type MessageState = 'running' | 'last-hour' | 'overdue' | 'withdrawn' | 'published' | 'published-late';

/** Minutes of the term used by an instant, whole ones, never less than none. */
export const minutesUsed = ({ startedAt }: Pick<OfficialMessage, 'startedAt'>, at: string | Date): number =>
  Math.max(0, Math.floor((new Date(at).getTime() - Date.parse(startedAt)) / MINUTE_MS));

/** How the clock stands at a moment. `share`: how much of the term is used, at most 1. */
export function messageState(
  message: OfficialMessage,
  now: Date,
): { state: MessageState; used: number; share: number } {
  const end = message.publishedAt ?? message.withdrawnAt ?? now;
  const used = minutesUsed(message, end);
  return { state: stateOf(message, now), used, share: Math.min(1, used / message.minutes) };
}

function stateOf({ publishedAt, withdrawnAt, dueAt }: OfficialMessage, now: Date): MessageState {
  if (publishedAt) return publishedAt <= dueAt ? 'published' : 'published-late';
  if (withdrawnAt) return 'withdrawn';
  const leftMs = Date.parse(dueAt) - now.getTime();
  if (leftMs <= 0) return 'overdue';
  return leftMs <= 60 * MINUTE_MS ? 'last-hour' : 'running';
}
