import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

async function newest(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => stat(join(entry.parentPath, entry.name)));
  return Math.max(0, ...(await Promise.all(files)).map(({ mtimeMs }) => mtimeMs));
}

/** Whether the last build is newer than everything it was made of: the web, its libraries' sources and the lockfile. */
async function isCurrent(root) {
  const built = (await stat(join(root, 'apps/web/dist/index.html')).catch(() => null))?.mtimeMs ?? 0;
  if (!built) return false;
  const files = ['apps/web/index.html', 'apps/web/vite.config.ts', 'apps/web/package.json', 'package-lock.json'];
  const folders = ['apps/web/src', 'apps/web/public', 'libs/contracts/src', 'libs/law/src', 'libs/law/data'];
  const times = await Promise.all([
    ...files.map(async (file) => (await stat(join(root, file)).catch(() => null))?.mtimeMs ?? 0),
    ...folders.map((folder) => newest(join(root, folder))),
  ]);
  return Math.max(...times) < built;
}

/** Builds apps/web with Vite unless the last build is current; rejects when Vite fails, its output on our streams. */
export async function buildWeb(root) {
  if (await isCurrent(root)) return;
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
      cwd: join(root, 'apps/web'),
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`vite build ended with ${code}`))));
  });
}
