import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** A process of a service as it is shipped, which a test may kill and start again. */
export class ServiceProcess {
  private child: ChildProcess | undefined;

  constructor(
    private readonly entry: string,
    private readonly env: Record<string, string>,
    private readonly log: string,
  ) {}

  get alive(): boolean {
    return this.child !== undefined;
  }

  start(): void {
    const child = spawn(process.execPath, [this.entry], {
      env: { PATH: process.env['PATH'] ?? '', NODE_ENV: 'production', LOG_LEVEL: 'info', ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out = createWriteStream(this.log, { flags: 'a' });
    child.stdout.pipe(out, { end: false });
    child.stderr.pipe(out, { end: false });
    child.once('exit', () => {
      this.child = undefined;
    });
    this.child = child;
  }

  /** SIGKILL: no handler runs, nothing is flushed. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child) return;
    child.kill(signal);
    await once(child, 'exit');
  }
}
