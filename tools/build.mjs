#!/usr/bin/env node
/**
 * Compiles every workspace from src/ to dist/ with swc, and the web with Vite when asked for by name or by `--all`.
 * Runs at the end of `npm ci`, so that `npx baspasoz` works at once. Only files newer than their output are compiled.
 *
 * Usage: node tools/build.mjs [--all | workspace…]
 */
import { transformFile } from '@swc/core';
import { copyFile, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
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

async function compile(workspace) {
  const src = join(root, workspace, 'src');
  const rules = await modified(swcrc);
  const entries = await readdir(src, { recursive: true, withFileTypes: true }).catch(() => []);
  await Promise.all(
    entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts') && !entry.name.endsWith('.d.ts'))
      .map(async (entry) => {
        const from = join(entry.parentPath, entry.name);
        const to = join(root, workspace, 'dist', relative(src, from)).replace(/\.ts$/, '.js');
        if ((await modified(to)) > Math.max(await modified(from), rules)) return;
        await mkdir(dirname(to), { recursive: true });
        if (!from.endsWith('.ts')) return copyFile(from, to);
        const { code, map } = await transformFile(from, {
          configFile: swcrc,
          sourceFileName: relative(dirname(to), from),
        });
        await writeFile(`${to}.map`, map ?? '');
        await writeFile(to, `${code}\n//# sourceMappingURL=${to.split('/').at(-1)}.map\n`);
      }),
  );
}

const wanted = process.argv.slice(2);
const all = wanted.includes('--all');
const named = wanted.filter((name) => name !== '--all' && name !== 'apps/web');
await Promise.all((named.length ? named : await workspaces()).map(compile));
if (all || wanted.includes('apps/web')) await buildWeb(root);
