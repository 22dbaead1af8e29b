import { Button, FileButton } from '@mantine/core';
import { useRef, useState } from 'react';
import { Link, useOutletContext } from 'react-router';
import { officerFile, useAttachFiles, useRemoveAttachment } from '../../api/attachments';
import type { OfficeAttachment } from '../../api/attachment-types';
import { may } from '../../api/permissions';
import type { RequestDetails, Session } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import classes from './attachments.module.css';
import { AttachmentList } from './attachment-list';
import { FileMetadata } from './file-metadata';

interface Props {
  request: RequestDetails;
  /** Whether the answer is still in work and the reader's to write. */
  writable: boolean;
  /** The complaint whose new answer is in work; left out for the first answer. */
  complaintId?: string;
}

/** Files that go out with the answer: attached while it is written, as they went out afterwards. */
export function AnswerFiles({ request, writable, complaintId }: Props) {
  const { t } = useWords();
  const mayRedact = may(useOutletContext<Session>(), 'request.refuse');
  const attach = useAttachFiles('answer');
  const remove = useRemoveAttachment(request.id);
  const reset = useRef<() => void>(null);
  const [looked, setLooked] = useState<string>();
  const add = (files: File[]) => {
    if (files.length > 0) attach.mutate({ id: request.id, files });
    reset.current?.();
  };
  const isOpen = ({ state }: OfficeAttachment) => state === 'clean' || state === 'unchecked';
  const isRedactable = (file: OfficeAttachment) =>
    mayRedact &&
    !file.hiddenOn?.length &&
    isOpen(file) &&
    /^(application\/pdf|image\/(jpeg|png|webp|gif|tiff))$/.test(file.mediaType);
  const deeds = (file: OfficeAttachment) => (
    <>
      <span className={classes.deeds}>
        {file.owner !== 'source' && isOpen(file) && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('metadata.openNamed', { name: file.name })}
            aria-expanded={looked === file.id}
            aria-controls={`metadata-${file.id}`}
            onClick={() => setLooked(looked === file.id ? undefined : file.id)}
          >
            {t('metadata.open')}
          </Button>
        )}
        {isRedactable(file) && (
          <Button component={Link} variant="subtle" size="compact-sm" to={`/requests/${request.id}/redact/${file.id}`}>
            {t('redact.open')}
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('attachments.removeNamed', { name: file.name })}
          loading={remove.isPending && remove.variables === file.id}
          onClick={() => remove.mutate(file.id)}
        >
          {t('attachments.remove')}
        </Button>
      </span>
      {looked === file.id && <FileMetadata requestId={request.id} file={file} id={`metadata-${file.id}`} />}
    </>
  );
  return (
    <>
      <AttachmentList
        title={t('attachments.ofAnswer')}
        files={request.attachments.filter(({ owner, ownerId }) =>
          complaintId ? owner === 'new-answer' && ownerId === complaintId : owner === 'answer',
        )}
        href={officerFile(request.id)}
        actions={writable ? deeds : undefined}
      />
      {!complaintId && (
        <AttachmentList
          title={t('attachments.sources')}
          files={request.attachments.filter(({ owner }) => owner === 'source')}
          href={officerFile(request.id)}
          actions={writable ? deeds : undefined}
        />
      )}
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
