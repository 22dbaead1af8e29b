import { randomUUID } from 'node:crypto';
import { assigned, type Assigned } from '../testing/spec-service.js';
import type { EventRunner } from './event-runner.js';
import { PatientRunner } from './patient-runner.js';

const event = assigned(randomUUID(), randomUUID(), 1) as unknown as Assigned;
const lost = Object.assign(new Error('terminating connection'), { code: '57P01' });

/** Fails with these errors in turn, then succeeds. */
const runner = (...errors: Error[]) => {
  const calls: string[] = [];
  const one = async ({ id }: Assigned) => {
    calls.push(id);
    const error = errors.shift();
    if (error) throw error;
  };
  return { calls, runner: { one } as unknown as EventRunner };
};
const always = () => true;
const answers = async () => undefined;

describe('an event that fails', () => {
  it('is tried once and retried three times, then it has failed with its own error', async () => {
    const { calls, runner: failing } = runner(...Array.from({ length: 9 }, () => new RangeError('bad')));
    const outcome = await new PatientRunner(failing, answers).run(event, always);
    expect(outcome).toEqual({ state: 'failed', attempts: 4, error: expect.any(RangeError) });
    expect(calls).toHaveLength(4);
  });

  it('is done when a retry succeeds', async () => {
    const { runner: failing } = runner(new Error('deadlock'), new Error('deadlock'), new Error('deadlock'));
    expect(await new PatientRunner(failing, answers).run(event, always)).toEqual({ state: 'done' });
  });

  it('has not failed while the database does not answer, whatever its error says', async () => {
    const { calls, runner: failing } = runner(
      ...Array.from({ length: 8 }, (_, n) => (n % 2 ? lost : new Error('odd'))),
    );
    let away = 3;
    const probe = async () => {
      if (away-- > 0) throw lost;
      if (away < -2) away = 3;
    };
    expect(await new PatientRunner(failing, probe).run(event, always)).toEqual({ state: 'done' });
    expect(calls).toHaveLength(9);
  });

  it('fails in the end when it says itself that a connection was lost and the database is well', async () => {
    const { runner: failing } = runner(...Array.from({ length: 20 }, () => lost));
    expect(await new PatientRunner(failing, answers).run(event, always)).toMatchObject({
      state: 'failed',
      attempts: 4,
    });
  });

  it('is left to others when its partition is given up while the database is away', async () => {
    const { runner: failing } = runner(lost);
    let held = 2;
    const probe = () => Promise.reject(lost);
    expect(await new PatientRunner(failing, probe).run(event, () => held-- > 0)).toEqual({ state: 'interrupted' });
  });
});
