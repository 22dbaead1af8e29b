import type { ReactNode } from 'react';
import type { Attachment } from '../../api/attachment-types';
import { useWords } from '../../i18n/use-words';
import classes from './attachments.module.css';
import { fileSize } from './file-size';

interface Props<File extends Attachment> {
  title: string;
  files: readonly File[];
  /** Address to save a file from; none where there is nothing to save yet. */
  href?: (file: File) => string;
  /** What may be done with a file. */
  actions?: (file: File) => ReactNode;
}

/** Files with size and kind, and the hash by which anybody proves that this was the file. What may not be opened says why. */
export function AttachmentList<File extends Attachment>({ title, files, href, actions }: Props<File>) {
  const { t, say, language } = useWords();
  if (files.length === 0) return null;
  return (
    <div className={classes.files}>
      <h3>{title}</h3>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            {href && (file.state === 'clean' || file.state === 'unchecked') ? (
              <a href={href(file)} download>
                {file.name}
              </a>
            ) : (
              <span className={classes.name}>{file.name}</span>
            )}
            <span className={classes.facts}>
              {kindOf(file)} · {fileSize(file.size, language)}
              {file.state !== 'clean' && <span data-state={file.state}> · {t(`attachments.state.${file.state}`)}</span>}
            </span>
            <span className={classes.hash}>
              SHA-256: <code>{file.sha256}</code>
            </span>
            {file.hiddenOn && file.hiddenOn.length > 0 && (
              <span className={classes.facts}>
                {t('attachments.hiddenOn', { grounds: file.hiddenOn.map(say).join('; ') })}
              </span>
            )}
            {actions?.(file)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The extension is that of what the file is: the service sees to it. */
const kindOf = ({ name }: Attachment): string =>
  name.includes('.') ? (name.split('.').at(-1) ?? '').toUpperCase() : '–';
