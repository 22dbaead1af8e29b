import type { Complaint } from '../../api/complaint-types';
import { useDraft } from '../../api/drafts';
import type { Language } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import { SidePanel } from '../../ui/side-panel';
import classes from './request.module.css';
import { useWithheldViews } from './use-withheld-views';
import { Withheld } from './withheld';

interface Props {
  requestId: string;
  complaint: Complaint;
  onClose: () => void;
}

/** A new answer that was begun and can no longer be sent: it is read here, and may be taken from. */
export default function KeptDraftDrawer({ requestId, complaint, onClose }: Props) {
  const { t } = useWords();
  const draft = useDraft({ id: requestId, complaintId: complaint.id }, true);
  const withheld = useWithheldViews(draft.data?.withheld);
  return (
    <SidePanel title={t('complaint.kept.title', { number: complaint.number })} onClose={onClose}>
      <p className={classes.facts}>{t('complaint.inWork.kept')}</p>
      {draft.isPending && <Loading rows={2} height={120} />}
      {draft.error && <ProblemNote problem={draft.error} onRetry={() => void draft.refetch()} />}
      {draft.data?.resolution && <p className={classes.quoted}>{draft.data.resolution}</p>}
      {Object.entries(draft.data?.texts ?? {}).map(([language, text]) => (
        <div key={language} lang={language} className={classes.goesOut}>
          <p className={classes.text}>{text}</p>
          <Withheld parts={withheld} language={language as Language} />
        </div>
      ))}
    </SidePanel>
  );
}
