import { instantOf, LawError, localDateOf } from '@baspasoz/law';
import { CsvError, parse } from 'csv-parse/sync';
import { sourceAddress } from '../sources/domain/source-address.js';
import type { GivenArticle } from './given-article.js';
import { media } from './media.js';
import type { Medium } from './media.js';
import table from './table-columns.json' with { type: 'json' };

type Column = keyof typeof table.columns;

export type TableFault =
  'outlet-missing' | 'nothing-to-read' | 'unknown-medium' | 'unreadable-date' | 'not-a-web-address';

/** A row that cannot be taken; `row` is its line of the table, the head being the first. */
export interface FaultyRow {
  row: number;
  column: Column;
  fault: TableFault;
}

export type TableRead =
  | { kind: 'unreadable'; row: number }
  | { kind: 'columns-missing'; columns: Column[] }
  | { kind: 'read'; articles: GivenArticle[]; faults: FaultyRow[] };

const known = <Name extends string>(words: Record<Name, string[]>, said: string): Name | undefined => {
  const plain = said.trim().toLowerCase();
  return (Object.keys(words) as Name[]).find((name) => words[name].includes(plain));
};

const wanted: readonly Column[] = ['outlet', 'title'];
const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const local = /^(?:(\d{4})-(\d\d)-(\d\d)|(\d\d?)\.(\d\d?)\.(\d{4}))(?:[ T,]+(\d\d?):(\d\d)(?::\d\d)?)?$/;

/** The date of a table: an instant, or a day and hour of the body's zone; a day alone is its noon. Undefined when it is no date. */
function dateOf(said: string, timeZone: string): Date | undefined {
  if (isoInstant.test(said)) return Number.isNaN(Date.parse(said)) ? undefined : new Date(said);
  const [, y, m, d, d2, m2, y2, hour = '12', minute = '00'] = local.exec(said) ?? [];
  if (!(y ?? y2)) return undefined;
  const day = [y ?? y2, m ?? m2, d ?? d2].map((part, at) => (part ?? '').padStart(at === 0 ? 4 : 2, '0')).join('-');
  try {
    return instantOf(localDateOf(day), `${hour.padStart(2, '0')}:${minute}`, timeZone);
  } catch (error) {
    if (error instanceof LawError) return undefined;
    throw error;
  }
}

/** What stands between the cells: of the usual ones that which the head has most of. A text may hold the others. */
function delimiterOf(table: string): string {
  const [head = ''] = table.split('\n', 1);
  const times = (mark: string): number => head.split(mark).length;
  return [';', ',', '\t'].reduce((most, mark) => (times(mark) > times(most) ? mark : most));
}

type Row = Record<Column, string>;

function articleOf(row: Row, timeZone: string): GivenArticle | Omit<FaultyRow, 'row'> {
  const { outlet, medium, url, title, text, publishedAt } = row;
  if (!outlet) return { column: 'outlet', fault: 'outlet-missing' };
  if (!title && !text) return { column: 'title', fault: 'nothing-to-read' };
  const found = medium ? known<Medium>(table.media, medium) : media[0];
  if (!found) return { column: 'medium', fault: 'unknown-medium' };
  const address = url ? sourceAddress(url) : null;
  if (address === undefined) return { column: 'url', fault: 'not-a-web-address' };
  const date = publishedAt ? dateOf(publishedAt, timeZone) : null;
  if (date === undefined) return { column: 'publishedAt', fault: 'unreadable-date' };
  return { outlet, medium: found, url: address?.href ?? null, title, text, publishedAt: date };
}

/**
 * A table of articles as monitors export it: a head with the names of the columns in Kazakh, Russian or English, and a row an article;
 * comma, semicolon or tab between the cells. Pure.
 * @param timeZone of dates that name none
 */
export function readTable(text: string, timeZone: string): TableRead {
  let rows: string[][];
  try {
    rows = parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError) return { kind: 'unreadable', row: Number(error['lines'] ?? 1) };
    throw error;
  }
  const [head = [], ...body] = rows;
  const columns = head.map((name) => known<Column>(table.columns, name));
  const missing = wanted.filter((column) => !columns.includes(column));
  if (missing.length > 0) return { kind: 'columns-missing', columns: missing };
  const articles: GivenArticle[] = [];
  const faults: FaultyRow[] = [];
  for (const [at, cells] of body.entries()) {
    const row: Row = { outlet: '', medium: '', url: '', title: '', text: '', publishedAt: '' };
    for (const [place, column] of columns.entries()) if (column) row[column] ||= (cells[place] ?? '').trim();
    const article = articleOf(row, timeZone);
    if ('fault' in article) faults.push({ row: at + 2, ...article });
    else articles.push(article);
  }
  return { kind: 'read', articles, faults };
}
