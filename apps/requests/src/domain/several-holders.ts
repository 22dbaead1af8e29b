import { plainLine } from './plain-text.js';

/**
 * The holders an extension names, each once; null when they are fewer than two. One holder's own workload is no ground: the law
 * extends the term only where the information lies with several (art. 36).
 */
export function severalHolders(named: readonly string[]): string[] | null {
  const byName = new Map(named.map((name) => [plainLine(name).toLocaleLowerCase('ru'), plainLine(name)]));
  byName.delete('');
  return byName.size >= 2 ? [...byName.values()] : null;
}
