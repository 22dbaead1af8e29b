import type { Severity } from '@baspasoz/contracts';
import type { LocalizedText } from '@baspasoz/law';
import type { NamePattern } from '@baspasoz/media-text';
import type { TenantTx } from '@baspasoz/persistence';
import type { CoverageFrame } from '../assessment/assess.js';
import { coverageDefaults } from '../assessment/coverage-defaults.js';
import type { RuleWord } from '../assessment/coverage-rule.js';
import { effectiveRules } from '../assessment/effective-rules.js';
import type { OwnRule } from '../assessment/effective-rules.js';
import type { Thresholds } from '../assessment/thresholds.js';

interface RuleRow {
  id: string;
  name: LocalizedText;
  severity: Severity;
  within: OwnRule['within'];
  about: OwnRule['about'];
  min_score: number;
  words: RuleWord[];
  unless: RuleWord[];
  active: boolean;
}

/** Every rule of the body, switched off ones too. */
export async function rulesOf(tx: TenantTx): Promise<OwnRule[]> {
  const rows = await tx.query<RuleRow>(
    'select id, name, severity, within, about, min_score, words, unless, active from coverage_rule order by id',
  );
  return effectiveRules(
    coverageDefaults.rules,
    rows.map(({ min_score: minScore, ...rule }) => ({ ...rule, minScore })),
  );
}

/** The body's thresholds; a body that has set none follows the defaults. */
export async function thresholdsOf(tx: TenantTx): Promise<Thresholds> {
  const [row] = await tx.query<{ thresholds: Thresholds }>('select thresholds from coverage_setting');
  return row?.thresholds ?? coverageDefaults.thresholds;
}

/** What the body watches for and how it decides, now. */
export async function frameOf(tx: TenantTx): Promise<CoverageFrame> {
  const names = await tx.query<NamePattern>('select key, kind, text, language from watch_name where active');
  const rules = await rulesOf(tx);
  return { names, rules: rules.filter(({ active }) => active), thresholds: await thresholdsOf(tx) };
}
