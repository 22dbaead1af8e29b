import { retentionRule } from '@baspasoz/law';
import { startSpecService } from '../testing/spec-service.js';
import type { SpecService } from '../testing/spec-service.js';
import { tableRules } from './table-rules.js';

/** Kinds of columns in which a person's name could stand; ids, times, numbers and flags are none. */
const couldName = ['text', 'character varying', 'json', 'jsonb', 'bytea', 'ARRAY', 'tsvector'];

const howTo = 'apps/requests/src/retention/*-tables.ts';

describe('what is kept, how long and why', () => {
  let service: SpecService;
  let columns: { table: string; column: string; type: string; element: string; generated: boolean }[];
  beforeAll(async () => {
    service = await startSpecService('table-rules');
    columns = await service.rows(
      `select c.table_name as "table", c.column_name as "column", c.data_type as type, c.udt_name as element,
         c.is_generated <> 'NEVER' as generated
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name <> 'test_clock'
       order by c.table_name, c.ordinal_position`,
    );
  });
  afterAll(() => service.stop());

  const tables = () => [...new Set(columns.map(({ table }) => table))];

  it('every table has its rule, and no rule is of a table that is gone', () => {
    const missing = tables().filter((table) => !tableRules[table]);
    expect(missing.map((table) => `${table}: say what it holds and whose term it follows in ${howTo}`)).toEqual([]);
    expect(Object.keys(tableRules).filter((table) => !tables().includes(table))).toEqual([]);
    for (const rule of Object.values(tableRules)) expect(retentionRule(rule.rule)).toBeDefined();
  });

  it('what belongs to a request is known as such', () => {
    const unsaid = columns.filter(({ table, column }) => column === 'request_id' && !tableRules[table]?.ofRequest);
    expect(unsaid.map(({ table }) => `${table}: give its rule ofRequest in ${howTo}`)).toEqual([]);
  });

  it('of every column that could name somebody it is said what erasure makes of it, or that it stays', () => {
    const unsaid = columns.filter(({ table, column, type, element, generated }) => {
      const rule = tableRules[table];
      if (!rule?.ofRequest || rule.erasure === 'rows' || generated || !couldName.includes(type)) return false;
      if (element === '_uuid') return false;
      return !(rule.erasure && column in rule.erasure) && !rule.stays?.includes(column);
    });
    expect(
      unsaid.map(({ table, column }) => `${table}.${column}: put it into erasure or stays of its rule in ${howTo}`),
    ).toEqual([]);
  });

  it('no rule speaks of a column that is not there', () => {
    const known = new Set(columns.map(({ table, column }) => `${table}.${column}`));
    const named = Object.entries(tableRules).flatMap(([table, { erasure, stays = [] }]) =>
      [...(erasure && erasure !== 'rows' ? Object.keys(erasure) : []), ...stays].map((column) => `${table}.${column}`),
    );
    expect(named.filter((column) => !known.has(column))).toEqual([]);
  });
});
