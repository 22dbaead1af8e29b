import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Builds apps/web with Vite; rejects with Vite's own output when it fails. */
export async function buildWeb(root) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const node = process.execPath;
  await new Promise((resolve, reject) => {
    const child = spawn(node, [vite, 'build', '--logLevel', 'warn'], { cwd: join(root, 'apps/web'), stdio: 'inherit' });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`vite build ended with ${code}`))));
  });
}
