import { dieWithUs, forget } from './reaper.mjs';

const living = new Set();
const patienceMs = 15_000;

/**
 * Binds a started process to ours: it is in the list of the living until it ends, and the reaper ends it should we be killed.
 * @param {import('node:child_process').ChildProcess} child just spawned
 * @param {NodeJS.Signals} stopSignal what asks it to end orderly
 * @returns {{ exited: Promise<{ code: number | null, signal: string | null }>, running: () => boolean,
 *   stop: (withinMs?: number) => Promise<void>, kill: () => Promise<void> }}
 */
export function bind(child, stopSignal) {
  dieWithUs(child.pid, stopSignal);
  const running = () => child.exitCode === null && child.signalCode === null;
  const signal = (name) => {
    if (running()) child.kill(name);
  };
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signalled) => {
      living.delete(life);
      forget(child.pid);
      resolve({ code, signal: signalled });
    });
  });
  const life = {
    exited,
    running,
    async stop(withinMs = patienceMs) {
      signal(stopSignal);
      const overdue = setTimeout(() => signal('SIGKILL'), withinMs);
      await exited;
      clearTimeout(overdue);
    },
    async kill() {
      signal('SIGKILL');
      await exited;
    },
  };
  living.add(life);
  return life;
}

/** Ends whatever this process has started and not yet ended, such as the half-started parts of a start that failed. */
export const stopLiving = () => Promise.all([...living].map((life) => life.stop()));
