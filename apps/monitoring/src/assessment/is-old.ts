import { coverageDefaults } from './coverage-defaults.js';

const DAY_MS = 86_400_000;

/** Whether an article was published so long before it was found that it does not page the head. */
export const isOld = (publishedAt: Date | null, foundAt: Date): boolean =>
  publishedAt !== null &&
  foundAt.getTime() - publishedAt.getTime() > coverageDefaults.story.notifyIfPublishedWithinDays * DAY_MS;
