import { retentionMark, retentionRules, retentionSource, retentionTables } from './retention-rules.js';

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;

/** docs/monitoring/retention.md, before it is formatted. */
export function retentionPage(): string {
  const rules = Object.entries(retentionRules).map(([key, { days, then, why }]) =>
    row(`\`${key}\``, days === null ? 'no term' : `${days} calendar days`, then, why),
  );
  const tables = Object.entries(retentionTables).map(([name, { holds, rules: of }]) =>
    row(`\`${name}\``, holds, of.map((key) => `\`${key}\``).join(', ')),
  );
  return [
    '# What the watch keeps how long, and why',
    'Made from `apps/monitoring/src/retention/retention-rules.json` by `apps/monitoring/scripts/write-retention-page.mjs`; a spec fails when it is out of date. Do not edit by hand.',
    `[${retentionMark}] ${retentionSource}`,
    [row('rule', 'how long', 'then', 'why'), row('---', '---', '---', '---'), ...rules].join('\n'),
    '## Tables',
    [row('table', 'holds', 'rule'), row('---', '---', '---'), ...tables].join('\n'),
  ].join('\n\n');
}
