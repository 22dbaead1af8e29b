import { Button, FileButton } from '@mantine/core';
import { useRef } from 'react';
import { officerFile, useAttachFiles, useRemoveAttachment } from '../../api/attachments';
import type { OfficeAttachment } from '../../api/attachment-types';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import classes from './attachments.module.css';
import { AttachmentList } from './attachment-list';

interface Props {
  request: RequestDetails;
  /** Whether the answer is still in work and the reader's to write. */
  writable: boolean;
}

/** Files that go out with the answer: attached while it is written, as they went out afterwards. */
export function AnswerFiles({ request, writable }: Props) {
  const { t } = useWords();
  const attach = useAttachFiles(request.id, 'answer');
  const remove = useRemoveAttachment(request.id);
  const reset = useRef<() => void>(null);
  const add = (files: File[]) => {
    if (files.length > 0) attach.mutate(files);
    reset.current?.();
  };
  const withdraw = (file: OfficeAttachment) => (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={t('attachments.removeNamed', { name: file.name })}
      loading={remove.isPending && remove.variables === file.id}
      onClick={() => remove.mutate(file.id)}
    >
      {t('attachments.remove')}
    </Button>
  );
  return (
    <>
      <AttachmentList
        title={t('attachments.ofAnswer')}
        files={request.attachments.filter(({ owner }) => owner === 'answer')}
        href={officerFile(request.id)}
        actions={writable ? withdraw : undefined}
      />
      {writable && (
        <div className={classes.files}>
          <FileButton multiple onChange={add} resetRef={reset}>
            {(props) => (
              <Button {...props} variant="default" loading={attach.isPending}>
                {t('attachments.attachToAnswer')}
              </Button>
            )}
          </FileButton>
          <p className={classes.hint}>{t('attachments.answerHint')}</p>
        </div>
      )}
      {attach.error && <ProblemNote problem={attach.error} />}
      {remove.error && <ProblemNote problem={remove.error} />}
    </>
  );
}
