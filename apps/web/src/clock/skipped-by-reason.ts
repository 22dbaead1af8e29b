import type { LocalizedText, SkippedDay } from '../api/types';
import { daysBetween } from '../i18n/dates';

interface Run {
  from: string;
  to: string;
}

/** Days off told shortly: by reason, and days in a row as one run, in the order they first come. */
export function skippedByReason(skipped: SkippedDay[]): { reason: LocalizedText; runs: Run[] }[] {
  const groups = new Map<string, { reason: LocalizedText; runs: Run[] }>();
  for (const { date, reason } of skipped) {
    const group = groups.get(reason.ru) ?? { reason, runs: [] };
    groups.set(reason.ru, group);
    const last = group.runs.at(-1);
    if (last && daysBetween(last.to, date) === 1) last.to = date;
    else group.runs.push({ from: date, to: date });
  }
  return [...groups.values()];
}
