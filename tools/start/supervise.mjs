import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild } from '../infra/child.mjs';
import { note } from './steps.mjs';
import { refuse, say } from './words.mjs';

const firstBackOffSeconds = 1;
const longestBackOffSeconds = 30;
const steadyAfterMs = 60_000;
const readyWithinMs = 90_000;

async function answers(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
  return response?.ok ?? false;
}

const lastLines = async (log) => (await readFile(log, 'utf8').catch(() => '')).trim().split('\n').slice(-8).join('\n');

/**
 * Keeps one process running: resolves when it answers at `ready`; from then on a process that dies is started again with
 * growing pauses, and the terminal says so.
 *
 * @param {{ name: string, command: string, args: string[], env: NodeJS.ProcessEnv, ready: string, log: string, cwd: string }} process
 * @returns {Promise<{ name: string, stop: () => Promise<void> }>}
 * @throws {Refusal} when it does not come up the first time
 */
export async function supervise({ name, command, args, env, ready, log, cwd }, holdsStop = () => undefined) {
  let child;
  let stopping = false;
  const interrupt = new AbortController();
  const handle = {
    name,
    async stop() {
      stopping = true;
      interrupt.abort();
      await child?.stop();
    },
  };
  const start = async () => (child = await startChild(command, args, { cwd, env, log }));
  const untilReady = async () => {
    for (
      const deadline = Date.now() + readyWithinMs;
      child.running() && !stopping && Date.now() < deadline;
      await pause(100)
    )
      if (await answers(ready)) return true;
    return false;
  };

  async function watch() {
    for (let failures = 0; !stopping;) {
      const since = Date.now();
      const { code, signal } = await child.exited;
      if (stopping) return;
      failures = Date.now() - since > steadyAfterMs ? 0 : failures + 1;
      const seconds = Math.min(firstBackOffSeconds * 2 ** Math.max(0, failures - 1), longestBackOffSeconds);
      note(say('serviceDied', { name, reason: signal ?? code, seconds, log }));
      await pause(seconds * 1000, undefined, { signal: interrupt.signal }).catch(() => undefined);
      if (stopping) return;
      await start();
      if (await untilReady()) note(say('serviceBack', { name }));
    }
  }

  holdsStop(handle);
  await start();
  if (!(await untilReady())) {
    const tail = await lastLines(log);
    await handle.stop();
    if (/EADDRINUSE/.test(tail)) throw refuse('portTaken', { name, port: new URL(ready).port });
    throw refuse('serviceDown', { name, log, tail });
  }
  void watch();
  return handle;
}
