const { reasonsOf } = (await import(new URL('./reasons.mjs', import.meta.url).href)) as {
  reasonsOf(report: object, root: string): string[];
};

const root = '/project';
const file = (given: object) => ({ name: '/project/apps/x.spec.ts', status: 'failed', message: '', ...given });
const passed = { status: 'passed', fullName: 'a b', failureMessages: [] };

describe('the end of the output', () => {
  test('names each failed test with what was wrong, and none that passed', () => {
    const failed = {
      status: 'failed',
      fullName: 'a breaks',
      failureMessages: ['Error: \u001B[31mred\u001B[39m\n\n  Expected: 1\n    at x.ts:1:2'],
    };
    expect(reasonsOf({ testResults: [file({ assertionResults: [passed, failed] })] }, root)).toEqual([
      'FAIL apps/x.spec.ts: a breaks\n  Error: red\n    Expected: 1',
    ]);
    expect(reasonsOf({ testResults: [file({ status: 'passed', assertionResults: [passed] })] }, root)).toEqual([]);
  });

  test('names a file that could not be run at all', () => {
    const broken = file({ assertionResults: [], message: 'Cannot find module' });
    expect(reasonsOf({ testResults: [broken] }, root)).toEqual(['FAIL apps/x.spec.ts\n  Cannot find module']);
  });
});
