import { retentionRules } from '@baspasoz/law';
import type { RetentionRule } from '@baspasoz/law';
import type { TableRule, Treatment } from './table-rule.js';
import { tableRules } from './table-rules.js';

const row = (...cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const head = (...cells: string[]): string => [row(...cells), row(...cells.map(() => '---'))].join('\n');

const term = ({ keeps, from }: RetentionRule): string => {
  if (!keeps) return from.en;
  const unit = keeps.unit.replace('-', ' ');
  return `${keeps.value} ${unit}${keeps.value === 1 ? '' : 's'} ${from.en}`;
};

const byColumn = (erasure: Readonly<Record<string, Treatment>>): string =>
  Object.entries(erasure)
    .map(([column, how]) => `\`${column}\` ${typeof how === 'object' ? `without ${how.without.join(', ')}` : how}`)
    .join(', ');

function erased({ ofRequest, erasure }: TableRule): string {
  if (!ofRequest) return '';
  if (!erasure) return 'stays';
  return erasure === 'rows' ? 'rows removed' : byColumn(erasure);
}

const rulesOf = ({ rule, also }: TableRule): string =>
  [rule, also]
    .filter(Boolean)
    .map((key) => `\`${key}\``)
    .join(', ');

/** docs/retention.md, made from the rules. */
export function retentionTable(): string {
  const terms = retentionRules.map((rule) =>
    row(`\`${rule.key}\``, term(rule), rule.then ?? '', rule.why.en, rule.clause?.en ?? '', rule.mark, rule.source),
  );
  const tables = Object.entries(tableRules).map(([table, rule]) =>
    row(`\`${table}\``, rule.holds.en, rulesOf(rule), erased(rule)),
  );
  return `${[
    '# What is kept how long, and why',
    'Made from `libs/law/src/data/retention.json` and `apps/requests/src/retention/*-tables.ts` by `apps/requests/scripts/write-retention-table.mjs`; a spec fails when it is out of date. Do not edit by hand. Marks are those of [docs/law](law/): anything not S or T is to be confirmed by a lawyer of the body.',
    '## Terms',
    [head('rule', 'how long', 'then', 'why', 'clause', 'mark', 'seen in'), ...terms].join('\n'),
    '## Tables of the service of requests',
    'The last column says what the erasure of a requester makes of the rows of their request. An erased text is replaced by «personal data erased» in the language of the request.',
    [head('table', 'holds', 'rule', 'erasure of a requester'), ...tables].join('\n'),
  ].join('\n\n')}\n`;
}
