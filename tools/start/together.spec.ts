const { together } = (await import(new URL('./together.mjs', import.meta.url).href)) as {
  together(parts: unknown[]): Promise<unknown[]>;
};

describe('parts that are started together', () => {
  it('give what each has given, in order', async () => {
    expect(await together([Promise.resolve('kafka'), 'postgres'])).toEqual(['kafka', 'postgres']);
  });

  it('fail as the first of them in order has failed, and only when none is under way any more', async () => {
    const { promise: slow, resolve } = Promise.withResolvers<void>();
    const ends: string[] = [];
    const all = together([
      Promise.reject(new Error('the port is taken')),
      slow.then(() => ends.push('slow')),
      Promise.reject(new Error('the disk is full')),
    ]).catch((error: Error) => ends.push(error.message));
    // Every failure there is has been told by now; what waits, waits for the slow one alone.
    await new Promise((tick) => setImmediate(tick));
    expect(ends).toEqual([]);
    resolve();
    await all;
    expect(ends).toEqual(['slow', 'the port is taken']);
  });
});
