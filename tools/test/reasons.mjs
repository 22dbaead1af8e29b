import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Lines of a failure's message that say what was wrong, without the stack. */
const LINES = 12;

/** Each failed test of a jest report in a few lines, so that the end of a long output tells what failed and why. */
export function reasonsOf({ testResults }, root = process.cwd()) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    if (failed.length > 0)
      return failed.map((one) => reason(`${file}: ${one.fullName}`, one.failureMessages.join('\n')));
    return status === 'failed' ? [reason(file, message)] : []; // the file itself could not be run
  });
}

const reason = (title, message) =>
  [
    `FAIL ${title}`,
    ...stripVTControlCharacters(message)
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
      .slice(0, LINES)
      .map((line) => `  ${line}`),
  ].join('\n');
