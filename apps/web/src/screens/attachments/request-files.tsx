import { FileButton } from '@mantine/core';
import { useRef } from 'react';
import { useOutletContext } from 'react-router';
import { officerFile, useAttachFiles } from '../../api/attachments';
import { may } from '../../api/permissions';
import type { RequestDetails, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { TextButton } from '../../ui/text-button';
import { AttachmentList } from './attachment-list';
import classes from './attachments.module.css';

/** What came in with the request; the scan of its paper is added by whoever may answer it. */
export function RequestFiles({ request }: { request: RequestDetails }) {
  const { t } = useWords();
  const mayAdd = may(useOutletContext<Session>(), 'request.answer');
  const attach = useAttachFiles('request');
  const reset = useRef<() => void>(null);
  const add = (files: File[]) => {
    if (files.length > 0) attach.mutate({ id: request.id, files });
    reset.current?.();
  };
  return (
    <>
      <AttachmentList
        title={t('attachments.ofRequest')}
        files={request.attachments.filter(({ owner }) => owner === 'request')}
        href={officerFile(request.id)}
      />
      {attach.error && <ProblemNote problem={attach.error} />}
      {mayAdd && (
        <p className={classes.addScan}>
          <FileButton multiple onChange={add} resetRef={reset}>
            {({ onClick }) => (
              <TextButton onClick={onClick} disabled={attach.isPending}>
                {t('attachments.addScan')}
              </TextButton>
            )}
          </FileButton>
        </p>
      )}
    </>
  );
}
