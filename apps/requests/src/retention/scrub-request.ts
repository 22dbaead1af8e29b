import type { Language } from '@baspasoz/contracts';
import type { TenantTx } from '@baspasoz/persistence';
import type { TableRule, Treatment } from './table-rule.js';
import { tableRules } from './table-rules.js';

/** What stands where a text stood. */
export const erasedMarker: Record<Language, string> = {
  kk: '[дербес деректер өшірілді]',
  ru: '[персональные данные удалены]',
  en: '[personal data erased]',
};

/** A random UUID has 122 bits nobody can guess: the value is of the same shape and leads back to nothing. */
const scrambled = `sha256(convert_to(gen_random_uuid()::text, 'UTF8'))`;

function valueOf(column: string, treatment: Treatment): string {
  if (typeof treatment === 'object') return `${column} - '{${treatment.without.join(',')}}'::text[]`;
  const values = {
    emptied: `''`,
    removed: 'null',
    marked: `case when ${column} is not null then $3::text end`,
    scrambled,
    'no-items': `'{}'`,
    'no-list': `'[]'`,
  };
  return values[treatment];
}

/** The statement that erases a requester from one table; names and conditions come from the rules, never from input. */
function statementOf(table: string, { ofRequest, erasure }: TableRule): string | null {
  if (!ofRequest || !erasure) return null;
  const rows = `(${ofRequest}) and body_id = $2`;
  if (erasure === 'rows') return `delete from ${table} where ${rows}`;
  const columns = Object.entries(erasure).map(([column, treatment]) => `${column} = ${valueOf(column, treatment)}`);
  return `update ${table} set ${columns.join(', ')} where ${rows}`;
}

/** The request's own row comes last: whoever has a letter of it in hand still looks at that row, and would wait for us as we for them. */
const statements = Object.entries(tableRules)
  .sort(([one], [other]) => Number(one === 'media_request') - Number(other === 'media_request'))
  .flatMap(([table, rule]) => statementOf(table, rule) ?? []);

/**
 * Takes the person out of everything that belongs to the request, exactly as the rules of the tables say. Texts go whole: what stands
 * between the lines of one is nobody's guess. The bytes of files go after the commit, by the triggers on their rows.
 */
export async function scrubRequest(tx: TenantTx, requestId: string, language: Language): Promise<void> {
  const marks = erasedMarker[language];
  for (const sql of statements)
    await tx.query(sql, sql.includes('$3') ? [requestId, tx.bodyId, marks] : [requestId, tx.bodyId]);
}
