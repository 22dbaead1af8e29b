import { Transform } from 'node:stream';

/** Passes content on and fails at its end, or as soon as it is too long, when it is not exactly `size` bytes. */
export function exactly(size: number): Transform {
  let seen = 0;
  const wrong = () => new Error(`The file has not the ${size} bytes it was announced with`);
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > size) done(wrong());
      else done(null, chunk);
    },
    flush: (done) => done(seen === size ? null : wrong()),
  });
}
