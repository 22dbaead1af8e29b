import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A service as a process of its own, from the build. It says what happens to it, in order, on standard output. */
function startService(port: number, extra = ''): ChildProcess {
  const script = `
    import 'reflect-metadata';
    import { Module } from '@nestjs/common';
    import { IsInt } from 'class-validator';
    import { health } from '@baspasoz/observability';
    import { createService, loadConfig } from '@baspasoz/http';
    class AppModule {
      async beforeApplicationShutdown() {
        console.log('ready: ' + (await health.ready()).ok);
        console.log('consumers stop');
      }
      onApplicationShutdown() { console.log('database closes'); }
    }
    Module({})(AppModule);
    class Config { PORT = ${port}; }
    IsInt()(Config.prototype, 'PORT');
    Reflect.defineMetadata('design:type', Number, Config.prototype, 'PORT');
    const { PORT } = loadConfig(Config);
    const service = await createService(AppModule, { service: 'spec', title: 'Spec', port: PORT });
    console.log('listens ' + await service.start());
    ${extra}`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'silent', NODE_OPTIONS: '' },
  });
}

async function outcome(service: ChildProcess, onFirstOutput?: () => void) {
  if (onFirstOutput) service.stdout?.once('data', onFirstOutput);
  const [out, errors, [code]] = await Promise.all([
    text(service.stdout!),
    text(service.stderr!),
    once(service, 'exit'),
  ]);
  return { out, errors, code: code as number };
}

describe('a service process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('stops in order at %s: not ready, consumers, database', async (signal) => {
    const service = startService(0);
    const { out, code } = await outcome(service, () => service.kill(signal));
    expect(out.split('\n').slice(1)).toEqual(['ready: false', 'consumers stop', 'database closes', '']);
    expect(code).toBe(0);
  });

  it('says in one sentence that its port is taken, and stops', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const { errors, code } = await outcome(startService(port));
    holder.close();
    expect(errors).toBe(`spec: port ${port} on 127.0.0.1 is taken. Stop what uses it or set PORT.\n`);
    expect(code).toBe(1);
  });

  it('stops at a wrong variable, naming it and what it expected', async () => {
    process.env.PORT = 'eighty';
    const { errors, code } = await outcome(startService(0)).finally(() => delete process.env.PORT);
    expect(errors).toBe('The configuration is wrong:\n  PORT has a wrong value: must be an integer number\n');
    expect(code).toBe(78);
  });

  it('ends when a promise nobody waited for fails, rather than going on half dead', async () => {
    const { code } = await outcome(startService(0, "void Promise.reject(new Error('lost'));"));
    expect(code).toBe(1);
  });
});
