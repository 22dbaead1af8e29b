import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { retentionTable } from './retention-table.js';

test('docs/retention.md is the table of the rules by which things are kept and erased', async () => {
  const written = await readFile(join(process.cwd(), 'docs/retention.md'), 'utf8');
  expect(written).toBe(await format(retentionTable(), { parser: 'markdown' }));
});
