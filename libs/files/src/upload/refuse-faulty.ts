import type { FieldProblem } from '@baspasoz/contracts';
import { extensionsOf } from '../accepted-types.js';
import type { SpooledFile } from '../spooled-file.js';
import { fileFaults, fileProblems } from './file-problems.js';
import type { UploadLimits } from './read-upload.js';
import { readableBytes } from './readable-bytes.js';

export interface ArrivedFile {
  file: SpooledFile;
  isTooLarge: boolean;
}

/** Problem `files-refused`, with an error `files.<n>` for every file that may not come in, so that each is named at once. */
export function refuseFaulty(arrived: readonly ArrivedFile[], isOverNumber: boolean, limits: UploadLimits): void {
  const faults = arrived.flatMap(({ file, isTooLarge }, index) => {
    const code = faultOf(file, isTooLarge);
    return code ? [fault(`files.${index}`, code, { name: file.name, limit: readableBytes(limits.maxFileBytes) })] : [];
  });
  if (isOverNumber) faults.push(fault('files', 'too-many-files', { max: limits.maxFiles }));
  if (faults.length > 0) throw fileProblems['files-refused']({}, faults);
}

function faultOf(file: SpooledFile, isTooLarge: boolean): keyof typeof fileFaults | null {
  if (isTooLarge) return 'file-too-large';
  if (file.size === 0) return 'file-empty';
  return extensionsOf(file.mediaType) ? null : 'file-type-not-accepted';
}

const fault = (
  field: string,
  code: keyof typeof fileFaults,
  params: Record<string, string | number>,
): FieldProblem => ({
  field,
  code,
  params,
  texts: fileFaults[code],
});
