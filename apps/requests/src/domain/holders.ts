import { plainLine } from './plain-text.js';

/** The information holders an extension names, each once. */
export function namedHolders(named: readonly string[]): string[] {
  const byName = new Map(named.map((name) => [plainLine(name).toLocaleLowerCase('ru'), plainLine(name)]));
  byName.delete('');
  return [...byName.values()];
}

/** One holder's own workload is no ground: the media law extends the term only where the information lies with several (art. 36). */
export const areSeveral = (holders: readonly string[]): boolean => holders.length >= 2;
