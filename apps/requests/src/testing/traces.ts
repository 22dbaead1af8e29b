import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SpecService } from './spec-service.js';

/**
 * Where any of these words stands, in any letter case: `table` for every row of every table of the database, all columns as text and
 * bytes as their hex, and `file` for every file of the store. Knows no table by name: one added tomorrow is looked through too.
 */
export async function tracesOf(service: SpecService, words: readonly string[], filesUrl: string): Promise<string[]> {
  const tables = await service.rows<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const forms = words.flatMap((word) => [word, ...hexOf(word)]);
  const rows = await service.rows<{ place: string }>(
    tables
      .map(
        ({ name }) =>
          `select '${name}: ' || left(t::text, 400) as place from "${name}" t
           where exists (select from unnest($1::text[]) word where position(lower(word) in lower(t::text)) > 0)`,
      )
      .join(' union all '),
    [forms],
  );
  const found = rows.map(({ place }) => place);
  return [...found, ...(await tracesInFiles(words, filesUrl))];
}

/** Bytes are written as hex; a letter has another one in the other case. */
const hexOf = (word: string): string[] =>
  [word, word.toLowerCase(), word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)].map((form) =>
    Buffer.from(form).toString('hex'),
  );

async function tracesInFiles(words: readonly string[], filesUrl: string): Promise<string[]> {
  const entries = await readdir(fileURLToPath(filesUrl), { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const content = (await readFile(join(entry.parentPath, entry.name))).toString('utf8').toLowerCase();
    if (words.some((word) => content.includes(word.toLowerCase()))) found.push(`file ${entry.name}`);
  }
  return found;
}
