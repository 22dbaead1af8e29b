import type { CoverageRule } from './coverage-rule.js';

/** A rule of a body's own, or one that stands over the default with its id. */
export type OwnRule = CoverageRule & { active: boolean };

/** The rules of a body: the defaults, each replaced by the body's own row of the same id, and what the body added. */
export function effectiveRules(defaults: readonly CoverageRule[], own: readonly OwnRule[]): OwnRule[] {
  const ownById = new Map(own.map((rule) => [rule.id, rule]));
  const standing = defaults.map((rule) => ownById.get(rule.id) ?? { ...rule, active: true });
  const known = new Set(defaults.map(({ id }) => id));
  return [...standing, ...own.filter(({ id }) => !known.has(id))];
}
