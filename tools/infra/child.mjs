import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { bind } from './living.mjs';

/**
 * Starts a program in a process group of its own (Ctrl+C reaches only us, we stop the children in order), its output
 * appended to `log`, its life bound to ours.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, log?: string, stopSignal?: NodeJS.Signals }} options
 *   stopSignal: what asks it to end orderly, SIGTERM by default
 * @returns {Promise<{ pid: number, exited: Promise<{ code: number | null, signal: string | null }>, running: () => boolean,
 *   stop: (withinMs?: number) => Promise<void>, kill: () => Promise<void> }>}
 *   stop: orderly, by SIGKILL after `withinMs` (15 s); kill: SIGKILL at once, resolves when it is gone
 */
export async function startChild(command, args, { cwd, env, uid, gid, log, stopSignal = 'SIGTERM' } = {}) {
  const output = log ? openSync(log, 'a', 0o600) : 'ignore';
  const child = spawn(command, args, { cwd, env, uid, gid, detached: true, stdio: ['ignore', output, output] });
  if (log) closeSync(output);
  await new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  return { pid: child.pid, ...bind(child, stopSignal) };
}
