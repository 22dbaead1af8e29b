import { Checkbox } from '@mantine/core';
import type { OfficeAttachment } from '../../api/attachment-types';
import type { ApiProblem } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import { FilePicker } from '../attachments/file-picker';
import classes from './enquiries.module.css';

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
  const { t } = useWords();
  const openable = known.filter(({ state }) => state === 'clean' || state === 'unchecked');
  return (
    <>
      {openable.length > 0 && (
        <Checkbox.Group label={t('enquiry.filesOfRequest')} value={chosen} onChange={onChoose}>
          <div className={classes.choices}>
            {openable.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} classNames={{ label: classes.fileName }} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <FilePicker files={files} problem={problem} onChange={onPick} />
    </>
  );
}
