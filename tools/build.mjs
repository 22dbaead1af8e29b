#!/usr/bin/env node
/**
 * Compiles every workspace from src/ to dist/ with swc, and the web with Vite when asked for by name or by `--all`.
 * Runs at the end of `npm ci`, so that `npx baspasoz` works at once. Only files newer than their output are compiled; an output
 * whose source is gone goes too, so that a moved module cannot be imported from where it was. Tests and what only they use
 * (`*.spec.ts`, `testing/`) stay out.
 *
 * Usage: node tools/build.mjs [--all | workspace…]
 */
import { transformFile } from '@swc/core';
import { copyFile, mkdir, readdir, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from './build-web.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const swcrc = join(root, '.swcrc');

async function workspaces() {
  const found = ['cli'];
  for (const group of ['libs', 'apps'])
    for (const entry of await readdir(join(root, group), { withFileTypes: true }))
      if (entry.isDirectory() && entry.name !== 'web') found.push(join(group, entry.name));
  return found;
}

const modified = async (path) => (await stat(path).catch(() => null))?.mtimeMs ?? 0;

const filesOf = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

const ships = (file) => !/\.(spec|d)\.tsx?$/.test(file) && !file.split(sep).includes('testing');

async function compileFile(from, to, rules) {
  if ((await modified(to)) > Math.max(await modified(from), rules)) return;
  await mkdir(dirname(to), { recursive: true });
  if (!from.endsWith('.ts')) return copyFile(from, to);
  const { code, map } = await transformFile(from, { configFile: swcrc, sourceFileName: relative(dirname(to), from) });
  await writeFile(`${to}.map`, map ?? '');
  await writeFile(to, `${code}\n//# sourceMappingURL=${to.split(sep).at(-1)}.map\n`);
}

/** Removes what no source stands behind, and the folders that are empty then. */
async function removeOthers(dist, outputs) {
  const wanted = new Set(outputs.flatMap((file) => [file, `${file}.map`]));
  const gone = (await filesOf(dist)).filter((file) => !wanted.has(file));
  await Promise.all(gone.map((file) => rm(file, { force: true })));
  const folders = [...new Set(gone.map(dirname))].sort((a, b) => b.length - a.length);
  for (let folder of folders)
    for (; folder !== dist; folder = dirname(folder))
      if (
        !(await rmdir(folder).then(
          () => true,
          () => false,
        ))
      )
        break; // something else is still in it
}

/** Services whose OpenAPI document tells what they answer; the schemas are read from the types of their routes. */
const describesAnswers = new Set(['apps/requests']);

async function writeResponseSchemas(workspace, sources, to) {
  const libraries = (await filesOf(join(root, 'libs'))).filter((file) => file.includes(`${sep}src${sep}`));
  const newest = Math.max(...(await Promise.all([...sources, ...libraries].map(modified))));
  if ((await modified(to)) > newest) return;
  // Loaded here: most builds need no type checker.
  const { responseSchemas } = await import('./openapi/response-schemas.mjs');
  await writeFile(to, JSON.stringify(responseSchemas(workspace)));
}

async function compile(workspace) {
  const [src, dist] = [join(root, workspace, 'src'), join(root, workspace, 'dist')];
  const rules = await modified(swcrc);
  const sources = (await filesOf(src)).map((file) => relative(src, file)).filter(ships);
  const pairs = sources.map((file) => [join(src, file), join(dist, file).replace(/\.ts$/, '.js')]);
  await Promise.all(pairs.map(([from, to]) => compileFile(from, to, rules)));
  const answers = describesAnswers.has(workspace) ? [join(dist, 'response-schemas.json')] : [];
  for (const to of answers)
    await writeResponseSchemas(
      workspace,
      pairs.map(([from]) => from),
      to,
    );
  if (pairs.length > 0) await removeOthers(dist, [...pairs.map(([, to]) => to), ...answers]);
}

const wanted = process.argv.slice(2);
const all = wanted.includes('--all');
const named = wanted.filter((name) => name !== '--all' && name !== 'apps/web');
await Promise.all((named.length ? named : await workspaces()).map(compile));
if (all || wanted.includes('apps/web')) await buildWeb(root);
