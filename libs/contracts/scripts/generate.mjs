#!/usr/bin/env node
/**
 * Writes everything that follows from the event schemas: TypeScript types and schemas for the library,
 * the AsyncAPI 3 document and the catalogue page. `--check` writes nothing and fails when a file is out of date.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { asyncApiDocument } from './asyncapi.mjs';
import { cataloguePage } from './catalogue.mjs';
import { readEventSchemas } from './schemas.mjs';
import { renderSchemas, renderTypes } from './types.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Path → text of every generated file, formatted as the repository formats. */
export async function generatedFiles() {
  const events = await readEventSchemas();
  const { version } = JSON.parse(await readFile(join(root, 'libs/contracts/package.json'), 'utf8'));
  const files = {
    'docs/events/asyncapi.json': JSON.stringify(asyncApiDocument(events, version)),
    'docs/events/README.md': cataloguePage(events, version),
    'libs/contracts/src/generated/events.ts': await renderTypes(events),
    'libs/contracts/src/generated/schemas.ts': renderSchemas(events),
  };
  const style = await resolveConfig(join(root, 'package.json'));
  return Object.fromEntries(
    await Promise.all(
      Object.entries(files).map(async ([path, text]) => [path, await format(text, { ...style, filepath: path })]),
    ),
  );
}

async function main(check) {
  const outdated = [];
  for (const [path, text] of Object.entries(await generatedFiles())) {
    const current = await readFile(join(root, path), 'utf8').catch(() => '');
    if (current === text) continue;
    outdated.push(path);
    if (check) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  if (check && outdated.length > 0) {
    console.error(`Out of date: ${outdated.join(', ')}. Run: node ${relative(root, fileURLToPath(import.meta.url))}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));
