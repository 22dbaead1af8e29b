import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { lawTable } from './law-table.js';

test('docs/law/README.md is the table of the data the product computes with', async () => {
  const written = await readFile(join(process.cwd(), 'docs/law/README.md'), 'utf8');
  expect(written).toBe(await format(lawTable(), { parser: 'markdown' }));
});
