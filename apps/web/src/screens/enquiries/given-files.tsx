import { Button, FileButton } from '@mantine/core';
import { useRef } from 'react';
import { enquiryFile } from '../../api/attachments';
import { useGiveFiles } from '../../api/enquiries';
import type { Enquiry } from '../../api/enquiry-types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { AttachmentList } from '../attachments/attachment-list';

/** What came with the question; the office adds to it while the unit has not replied. */
export function GivenFiles({ enquiry, mayGive }: { enquiry: Enquiry; mayGive: boolean }) {
  const { t } = useWords();
  const give = useGiveFiles();
  const reset = useRef<() => void>(null);
  const add = (files: File[]) => {
    if (files.length > 0) give.mutate({ ids: [enquiry.id], files, attachmentIds: [] });
    reset.current?.();
  };
  return (
    <>
      <AttachmentList
        title={t('enquiry.givenFiles')}
        files={enquiry.files.filter(({ owner }) => owner === 'enquiry')}
        href={enquiryFile(enquiry.id)}
      />
      {mayGive && (
        <div>
          <FileButton multiple onChange={add} resetRef={reset}>
            {(props) => (
              <Button {...props} variant="default" loading={give.isPending}>
                {t('enquiry.giveFiles')}
              </Button>
            )}
          </FileButton>
        </div>
      )}
      {give.error && <ProblemNote problem={give.error} />}
    </>
  );
}
