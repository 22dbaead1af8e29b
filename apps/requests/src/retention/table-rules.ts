import { letterTables } from './letter-tables.js';
import { officeTables } from './office-tables.js';
import { requestTables } from './request-tables.js';
import { sentOnTables } from './sent-on-tables.js';
import { systemTables } from './system-tables.js';
import type { TableRule } from './table-rule.js';

/** The rule of every table of this service's database, by its name. A spec fails while a table or one of its text columns has none. */
export const tableRules: Readonly<Record<string, TableRule>> = {
  ...requestTables,
  ...sentOnTables,
  ...letterTables,
  ...officeTables,
  ...systemTables,
};
