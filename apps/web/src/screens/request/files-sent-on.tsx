import { Checkbox, Input } from '@mantine/core';
import type { OfficeAttachment } from '../../api/attachment-types';
import { useWords } from '../../i18n/use-words';
import { fileSize } from '../attachments/file-size';
import classes from './request.module.css';

interface Props {
  /** The requester's own. */
  files: readonly OfficeAttachment[];
  /** Of a part: which go; null where all do. */
  chosen: readonly string[] | null;
  onChange: (chosen: string[]) => void;
  /** The competent body gets them by letter. */
  byLetter: boolean;
}

/** The requester's files of a request that is sent on. */
export const filesOfRequester = (attachments: readonly OfficeAttachment[]): OfficeAttachment[] =>
  attachments.filter(({ owner }) => owner === 'request' || owner === 'mail');

/** Which files go along: with the whole all of them, with a part those that are ticked. What is infected stays. */
export function FilesSentOn({ files, chosen, onChange, byLetter }: Props) {
  const { t, language } = useWords();
  if (files.length === 0) return null;
  const told = byLetter ? t('redirect.filesByLetter') : t('redirect.filesGo');
  const nameOf = ({ name, size, state }: OfficeAttachment) =>
    [name, fileSize(size, language), state === 'infected' && t('redirect.infectedStays')].filter(Boolean).join(' · ');
  if (!chosen)
    return (
      <Input.Wrapper label={t('redirect.files')} labelElement="div" description={told}>
        <ul className={classes.sentFiles}>
          {files.map((file) => (
            <li key={file.id}>{nameOf(file)}</li>
          ))}
        </ul>
      </Input.Wrapper>
    );
  return (
    <Checkbox.Group label={t('redirect.files')} description={told} value={[...chosen]} onChange={onChange}>
      <div className={classes.choices}>
        {files.map((file) => (
          <Checkbox key={file.id} value={file.id} label={nameOf(file)} disabled={file.state === 'infected'} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
