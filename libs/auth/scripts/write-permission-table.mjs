import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { permissionTable } from '../dist/permission-table.js';

/** Writes docs/permissions.md. Build libs/auth before: node tools/build.mjs libs/auth */
await writeFile(
  new URL('../../../docs/permissions.md', import.meta.url),
  await format(permissionTable(), { parser: 'markdown' }),
);
