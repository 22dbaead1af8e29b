import { Button, FileButton } from '@mantine/core';
import { useRef } from 'react';
import { enquiryFile } from '../../api/attachments';
import type { OfficeAttachment } from '../../api/attachment-types';
import { useRemoveReplyFile, useReplyFiles } from '../../api/enquiries';
import type { Enquiry } from '../../api/enquiry-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { AttachmentList } from '../attachments/attachment-list';
import attachments from '../attachments/attachments.module.css';

/** The files of the unit's reply: in work, or as they were given. */
export function ReplyFiles({ enquiry, writable }: { enquiry: Enquiry; writable: boolean }) {
  const { t } = useWords();
  const attach = useReplyFiles(enquiry.id);
  const remove = useRemoveReplyFile(enquiry.id);
  const reset = useRef<() => void>(null);
  const add = (files: File[]) => {
    if (files.length > 0) attach.mutate(files);
    reset.current?.();
  };
  const deeds = (file: OfficeAttachment) => (
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
        title={t(enquiry.otherBody ? 'enquiry.positionFiles' : 'enquiry.replyFiles')}
        files={enquiry.files.filter(({ owner }) => owner === 'enquiry-answer')}
        href={enquiryFile(enquiry.id)}
        actions={writable ? deeds : undefined}
      />
      {writable && (
        <div>
          <FileButton multiple onChange={add} resetRef={reset}>
            {(props) => (
              <Button {...props} variant="default" loading={attach.isPending}>
                {t('enquiry.attachToReply')}
              </Button>
            )}
          </FileButton>
          <p className={attachments.hint}>
            {t(enquiry.otherBody ? 'enquiry.attachToPositionHint' : 'enquiry.attachToReplyHint')}
          </p>
        </div>
      )}
      {attach.error && <ProblemNote problem={attach.error} />}
      {remove.error && <ProblemNote problem={remove.error} />}
    </>
  );
}
