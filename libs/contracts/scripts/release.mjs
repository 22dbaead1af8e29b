#!/usr/bin/env node
/**
 * Freezes the event schemas as they are under `released/v<version of package.json>`. From then on the compatibility gate
 * (tests/contract) holds every later schema to them. A released version is never written again.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEventSchemas } from './schemas.mjs';

const library = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(await readFile(join(library, 'package.json'), 'utf8'));
const folder = join(library, 'released', `v${version}`);

if (await stat(folder).catch(() => null)) {
  console.error(`v${version} is released already. Raise the version in libs/contracts/package.json first.`);
  process.exit(1);
}
for (const { name, domain, schema } of await readEventSchemas()) {
  const path = join(folder, domain, `${name}.v1.json`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(schema, null, 2)}\n`);
}
console.error(`Released event contracts v${version}.`);
