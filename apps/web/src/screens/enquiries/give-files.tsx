import type { OfficeAttachment } from '../../api/attachment-types';
import type { ApiProblem } from '../../api/problem';
import { FilePicker } from '../attachments/file-picker';
import { FilesOfRequest } from './files-of-request';

interface Props {
  /** Files of the request. */
  known: readonly OfficeAttachment[];
  chosen: string[];
  files: readonly File[];
  problem?: ApiProblem;
  onChoose: (chosen: string[]) => void;
  onPick: (files: File[]) => void;
}

/** What the unit gets with the question: files of the request, and others. */
export function GiveFiles({ known, chosen, files, problem, onChoose, onPick }: Props) {
  return (
    <>
      <FilesOfRequest known={known} chosen={chosen} onChoose={onChoose} />
      <FilePicker files={files} problem={problem} onChange={onPick} />
    </>
  );
}
