#!/usr/bin/env node
/**
 * `npm run train`: makes the models of libs/media-text from data/monitoring and measures them on rows kept apart; under a minute on
 * two cores, the same models and the same report every time. Writes libs/media-text/src/data/*-model.json and docs/monitoring/tone-report.md.
 */
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { trainLanguage } from './language.mjs';
import { trainTone } from './tone.mjs';

const root = new URL('../../', import.meta.url);
const save = (name, model) =>
  writeFile(new URL(`libs/media-text/src/data/${name}.json`, root), `${JSON.stringify(model)}\n`);

await save('language-model', trainLanguage());
await save('tone-model', trainTone());
const built = spawnSync(process.execPath, [fileURLToPath(new URL('tools/build.mjs', root)), 'libs/media-text'], {
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);
// Only now: what is measured is the code with the models just made.
const { report } = await import('./report.mjs');
await writeFile(new URL('docs/monitoring/tone-report.md', root), report());
