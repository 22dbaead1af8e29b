import { officerFile } from '../../api/attachments';
import type { PaperDecision } from '../../api/proceeding-paths';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { AttachmentList } from '../attachments/attachment-list';
import classes from './request.module.css';

interface Props {
  paper: PaperDecision | null | undefined;
  kind: 'extension-decision' | 'termination-decision';
  request: Pick<RequestDetails, 'id' | 'attachments'>;
}

/** The paper on which the head decided: its number, its date, its scan. */
export function PaperReference({ paper, kind, request }: Props) {
  const { t, dates } = useWords();
  if (!paper) return null;
  return (
    <>
      <p className={classes.facts}>
        {t('headDecision.reference', { number: paper.number, day: dates.fullDay(paper.decidedOn) })}
      </p>
      <AttachmentList
        title={t('headDecision.scan')}
        files={request.attachments.filter(({ owner }) => owner === kind)}
        href={officerFile(request.id)}
      />
    </>
  );
}
