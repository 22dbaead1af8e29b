import { Checkbox } from '@mantine/core';
import type { OfficeAttachment } from '../../api/attachment-types';
import { useWords } from '../../i18n/use-words';
import classes from './enquiries.module.css';

interface Props {
  known: readonly OfficeAttachment[];
  chosen: string[];
  onChoose: (chosen: string[]) => void;
}

/** Which files of the request go with a question; none unless they are chosen. */
export function FilesOfRequest({ known, chosen, onChoose }: Props) {
  const { t } = useWords();
  const openable = known.filter(({ state }) => state === 'clean' || state === 'unchecked');
  if (openable.length === 0) return null;
  return (
    <Checkbox.Group label={t('enquiry.filesOfRequest')} value={chosen} onChange={onChoose}>
      <div className={classes.choices}>
        {openable.map(({ id, name }) => (
          <Checkbox key={id} value={id} label={name} classNames={{ label: classes.fileName }} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
