import { Button, FileButton } from '@mantine/core';
import { useId, useRef } from 'react';
import type { ApiProblem } from '../../api/problem';
import { useWords } from '../../i18n/use-words';
import classes from './attachments.module.css';
import { fileSize } from './file-size';

interface Props {
  files: readonly File[];
  problem?: ApiProblem;
  onChange: (files: File[]) => void;
}

/** What the browser offers first; a phone offers its camera with it. The service decides by the content. */
const offered = 'image/*,audio/*,video/*,.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.odt,.ods,.odp,.rtf,.txt,.csv,.zip';

/** Files to be sent with a form: chosen one after another, each with its own error, each removable. */
export function FilePicker({ files, problem, onChange }: Props) {
  const { t, language } = useWords();
  const hint = useId();
  const reset = useRef<() => void>(null);
  const add = (chosen: File[]) => {
    onChange([...files, ...chosen]);
    reset.current?.();
  };
  return (
    <div role="group" aria-label={t('attachments.title')}>
      <FileButton multiple accept={offered} onChange={add} resetRef={reset}>
        {(props) => (
          <Button {...props} variant="default" aria-describedby={hint}>
            {t('attachments.choose')}
          </Button>
        )}
      </FileButton>
      <p id={hint} className={classes.hint}>
        {t('attachments.hint')}
      </p>
      {problem?.of('files') && <p className={classes.fault}>{problem.of('files')}</p>}
      {files.length > 0 && (
        <ul className={classes.picked}>
          {files.map((file, index) => (
            <li key={`${file.name} ${file.lastModified} ${index}`}>
              <span className={classes.name}>
                {file.name} <span className={classes.facts}>{fileSize(file.size, language)}</span>
              </span>
              <Button
                variant="subtle"
                aria-label={t('attachments.removeNamed', { name: file.name })}
                onClick={() => onChange(files.filter((_, at) => at !== index))}
              >
                {t('attachments.remove')}
              </Button>
              {problem?.of(`files.${index}`) && <p className={classes.fault}>{problem.of(`files.${index}`)}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
