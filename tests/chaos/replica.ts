import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KafkaDriver } from '@baspasoz/messaging';

const program = fileURLToPath(new URL('./program.mjs', import.meta.url));

export interface ProgramOptions {
  kind: 'source' | 'sink';
  consumer: string;
  db: { appUrl: string; workerUrl: string };
  brokers: string[];
  driver: KafkaDriver;
  /** Aggregates whose assigned events kill the sink that handles them, as long as this replica lives. */
  killers: string[];
}

export interface Command {
  id: string;
  body: string;
  subject: string;
  unit?: string;
}

export interface Status {
  shards: number[];
  trouble: string | null;
  consumer: string;
}

type Answer = { ready: true } | { done: string } | { failed: string; reason: string } | { status: Status };

/** A replica that can be killed and started again. */
export class Replica {
  private child: ChildProcess | undefined;
  private readonly waiting = new Map<string, (done: boolean) => void>();
  private onStatus: ((status: Status) => void) | undefined;
  deaths = 0;

  constructor(
    private readonly options: ProgramOptions,
    private readonly log: string,
  ) {}

  get alive(): boolean {
    return this.child !== undefined;
  }

  async start(changes: Partial<ProgramOptions> = {}): Promise<void> {
    const options = { ...this.options, ...changes };
    const child = fork(program, [JSON.stringify(options)], {
      execArgv: [],
      env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'production', LOG_LEVEL: 'info' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.child = child; // from now on it can be stopped, also where it never gets ready
    const out = createWriteStream(this.log, { flags: 'a' });
    child.stdout?.pipe(out, { end: false });
    child.stderr?.pipe(out, { end: false });
    child.once('exit', () => {
      this.deaths += 1;
      this.child = undefined;
      for (const settle of this.waiting.values()) settle(false);
      this.waiting.clear();
    });
    const ready = new Promise<void>((resolve, reject) => {
      child.once('exit', (code, signal) =>
        reject(new Error(`${options.kind} ended with ${signal ?? code}; see ${this.log}`)),
      );
      child.on('message', (answer: Answer) => {
        if ('ready' in answer) resolve();
        else if ('status' in answer) this.onStatus?.(answer.status);
        else this.settle('done' in answer ? answer.done : answer.failed, 'done' in answer);
      });
    });
    await ready;
  }

  /** True when the command was carried out; false when it failed or the replica died over it: nobody knows then. */
  command(command: Command): Promise<boolean> {
    const { child } = this;
    if (!child?.connected) return Promise.resolve(false);
    return new Promise((resolve) => {
      this.waiting.set(command.id, resolve);
      child.send(command, (error) => {
        if (error) this.settle(command.id, false);
      });
    });
  }

  async status(): Promise<Status> {
    const { child } = this;
    if (!child?.connected) throw new Error('the replica is dead');
    return new Promise((resolve) => {
      this.onStatus = resolve;
      child.send({ ask: 'status' });
    });
  }

  /** SIGKILL: no handler runs, nothing is flushed. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (!child) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  private settle(id: string, done: boolean): void {
    this.waiting.get(id)?.(done);
    this.waiting.delete(id);
  }
}
