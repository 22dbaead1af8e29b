import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();
const bin = join(root, 'cli/bin/baspasoz.mjs');

const baspasoz = (args: string[], input = '') =>
  spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8', cwd: '/', maxBuffer: 64 * 1024 * 1024 });
const lines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

interface Vector extends Record<string, unknown> {
  kind: string;
  profile: string;
  received: string;
}
const { vectors } = JSON.parse(readFileSync(join(root, 'libs/law/src/data/deadline-vectors.json'), 'utf8')) as {
  vectors: Vector[];
};

beforeAll(() => {
  const built = spawnSync(process.execPath, [join(root, 'tools/build.mjs')], { encoding: 'utf8' });
  expect({ status: built.status, said: built.stderr }).toEqual({ status: 0, said: '' });
});

describe('law explain', () => {
  test('answers every measured vector from standard input, in order, with exit code 0', () => {
    const input = vectors.map(({ profile, kind, received }) => JSON.stringify({ profile, kind, received })).join('\n');
    const { status, stdout, stderr } = baspasoz(['law', 'explain', '--batch'], input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answers = lines(stdout);
    expect(answers).toHaveLength(vectors.length);
    vectors.forEach(({ registered, due, redirectBy, dueIfExtended }, index) => {
      expect(answers[index]).toMatchObject({
        registered,
        due,
        redirectBy,
        dueIfExtended,
        inForce: String(registered) >= '2024-08-20',
      });
    });
  });

  test('answers the good lines around bad ones, names the bad ones and ends with 2', () => {
    const good = '{"kind":"official-message","received":"2026-03-20T16:00"}';
    const input = [
      '\uFEFF' + good,
      '',
      'x',
      '[]',
      '{"kind":"poem","received":"2026-03-20T16:00"}',
      '{"kind":"appeal","received":"2026-02-30T16:00"}',
      '{"kind":"appeal","received":17}',
      '{"kind":"appeal","received":"2026-03-20T16:00","profile":"KZ-1999"}',
      '{"kind":"appeal","received":"2010-03-20T16:00"}',
      good,
    ].join('\r\n');
    const { status, stdout, stderr } = baspasoz(['law', 'explain', '--batch'], input);
    expect(status).toBe(2);
    expect(stderr).toContain('7 of 10 lines');
    const answers = lines(stdout);
    expect(answers.map((each) => (each['error'] as { code: string } | undefined)?.code ?? each['due'])).toEqual([
      '2026-03-27',
      'bad-json',
      'bad-question',
      'unknown-kind',
      'bad-received',
      'bad-received',
      'unknown-profile',
      'no-profile-in-force',
      '2026-03-27',
    ]);
    expect(answers[1]).toMatchObject({ line: 3 });
  });

  test('a line without a profile takes the one in force, a named one says whether it was', () => {
    const input =
      '{"kind":"media-request","received":"2024-08-19T18:31"}\n{"kind":"media-request","received":"2024-08-19T18:31","profile":"KZ-2018"}';
    expect(lines(baspasoz(['law', 'explain', '--batch'], input).stdout)).toMatchObject([
      { profile: 'KZ-2024', inForce: true },
      { profile: 'KZ-2018', inForce: false },
    ]);
  });

  test('one date by options, with the reasons in the language asked for', () => {
    const { status, stdout } = baspasoz(['law', 'explain', '--received', '2026-03-20T16:00', '--lang', 'kk']);
    expect(status).toBe(0);
    const { skipped } = JSON.parse(stdout) as { skipped: { reason: string; source: string }[] };
    expect(skipped.map((day) => day.reason)).toContain('ауыстырылған демалыс күні (Наурыз мейрамы, 21.03)');
  });

  test('an instant with an offset is the same moment as the local time', () => {
    const { stdout } = baspasoz(['law', 'explain', '--received', '2026-05-08T13:36:00Z']);
    expect(JSON.parse(stdout)).toMatchObject({ registered: '2026-05-12', due: '2026-05-19' });
  });

  test('--full draws every day with the rules and their clauses', () => {
    const { stdout } = baspasoz(['law', 'explain', '--received', '2026-03-13T09:00', '--full', '--extended']);
    expect(JSON.parse(stdout)).toMatchObject({
      dueOn: '2026-04-06',
      originalDueOn: '2026-03-20',
      days: expect.any(Array),
      rules: expect.any(Array),
    });
  });

  test.each([
    [['law', 'explain', '--received', 'yesterday'], 'bad-received'],
    [['law', 'explain', '--kind', 'poem'], 'Allowed choices'],
    [
      ['law', 'explain', '--received', '2026-03-13T09:00', '--kind', 'official-message', '--extended'],
      'extension-not-provided',
    ],
    [['law', 'foretell'], 'unknown command'],
    [['weather'], 'unknown command'],
  ])('%j is refused with exit code 2, a sentence on standard error and nothing on standard output', (args, said) => {
    const { status, stdout, stderr } = baspasoz(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('ten thousand lines are answered, and a reader that goes away is no error', () => {
    const line = '{"kind":"media-request","received":"2026-03-20T16:00"}\n';
    const { stdout } = baspasoz(['law', 'explain', '--batch'], line.repeat(10_000));
    expect(lines(stdout)).toHaveLength(10_000);
    const piped = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${bin}" law explain --batch | head -1`],
      {
        input: line.repeat(10_000),
        encoding: 'utf8',
      },
    );
    expect({ status: piped.status, stderr: piped.stderr }).toEqual({ status: 0, stderr: '' });
  });
});
