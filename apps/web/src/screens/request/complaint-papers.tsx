import { FileButton } from '@mantine/core';
import { useRef } from 'react';
import { officerFile } from '../../api/attachments';
import type { ComplaintPaper } from '../../api/complaint-paths';
import type { Complaint } from '../../api/complaint-types';
import { useAttachToComplaint } from '../../api/complaints';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import { TextButton } from '../../ui/text-button';
import { AttachmentList } from '../attachments/attachment-list';

/** The scans of a complaint: as it came, and what the higher body wrote; more may come later. */
export function ComplaintPapers({ request, complaint, handles }: Props) {
  const isDecidedAbove = complaint.forwardedAt !== null && complaint.resolvedAt !== null;
  const of = (paper: ComplaintPaper) => ({ request, complaint, paper });
  return (
    <>
      <Papers {...of('complaint')} adds={handles && complaint.channel !== 'web' && !isDecidedAbove} />
      <Papers {...of('complaint-decision')} adds={handles && isDecidedAbove} />
    </>
  );
}

interface Props {
  request: Pick<RequestDetails, 'id' | 'attachments'>;
  complaint: Complaint;
  handles: boolean;
}

function Papers({
  request,
  complaint,
  paper,
  adds,
}: Omit<Props, 'handles'> & { paper: ComplaintPaper; adds: boolean }) {
  const { t } = useWords();
  const attach = useAttachToComplaint(request.id, paper);
  const reset = useRef<() => void>(null);
  const add = (files: File[]) => {
    attach.mutate({ complaintId: complaint.id, files });
    reset.current?.();
  };
  return (
    <>
      <AttachmentList
        title={t(`complaint.papers.${paper}`)}
        files={request.attachments.filter(({ owner, ownerId }) => owner === paper && ownerId === complaint.id)}
        href={officerFile(request.id)}
      />
      {adds && (
        <FileButton multiple onChange={add} resetRef={reset}>
          {(props) => (
            <p>
              <TextButton {...props} disabled={attach.isPending}>
                {t(`complaint.addPaper.${paper}`)}
              </TextButton>
            </p>
          )}
        </FileButton>
      )}
      {attach.error && <ProblemNote problem={attach.error} />}
    </>
  );
}
