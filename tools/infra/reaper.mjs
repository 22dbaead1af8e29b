import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

let reaper;

function tell(line) {
  if (!reaper) {
    reaper = spawn('/bin/sh', [fileURLToPath(new URL('reaper.sh', import.meta.url))], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    reaper.unref();
    reaper.stdin.unref();
    reaper.stdin.on('error', () => undefined); // the reaper is gone only when the whole machine is being stopped
  }
  reaper.stdin.write(`${line}\n`);
}

/** From now on the process ends with this one, even when this one is killed: first by `signal`, after ten seconds by SIGKILL. */
export const dieWithUs = (pid, signal) => tell(`add ${pid} ${signal.replace('SIG', '')}`);

/** The process has ended; its number may be another program's soon. */
export const forget = (pid) => tell(`del ${pid}`);

/** A temporary folder (its name must hold `baspasoz-` and no blanks) that goes when this process has gone. */
export const removeWithUs = (directory) => tell(`dir ${directory}`);
