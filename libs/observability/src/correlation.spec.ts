import { setImmediate } from 'node:timers/promises';
import { correlation } from './correlation.js';

describe('one correlation id runs through a flow', () => {
  it('across awaits, and not into the flow beside it', async () => {
    const flow = (id: string) =>
      correlation.run(id, async () => {
        await setImmediate();
        return correlation.current();
      });
    expect(await Promise.all([flow('flow-number-1'), flow('flow-number-2')])).toEqual([
      'flow-number-1',
      'flow-number-2',
    ]);
    expect(correlation.fields()).toBeUndefined();
  });

  it.each([undefined, '', 'short', 'with space inside', 'line\nbreak-in-log', 'x'.repeat(200), 'Ә'.repeat(10)])(
    'takes a new id instead of %j',
    (id) => {
      expect(correlation.run(id, () => correlation.current())).toMatch(/^[0-9a-f-]{36}$/);
    },
  );
});
