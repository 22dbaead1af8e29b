import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../i18n/use-words';
import { ProblemNote } from '../../ui/problem-note';
import type { AnswerDraft } from './answer-draft';
import classes from './request.module.css';
import { TextButton } from '../../ui/text-button';

const VersionsDrawer = lazy(() => import('./versions-drawer'));

interface Props {
  draft: AnswerDraft;
  onCite: () => void;
  onAsk: () => void;
}

/** Whether what was typed is saved, by whom the latest version is, and the way to the earlier ones. */
export function DraftStatus({ draft, onCite, onAsk }: Props) {
  const { t, dates } = useWords();
  const [history, setHistory] = useState(false);
  const { saved, state } = draft;
  const by = saved.writtenAt
    ? t('draft.savedBy', { name: saved.writtenByName ?? '', moment: dates.moment(saved.writtenAt) })
    : t('draft.empty');
  return (
    <div className={classes.draftStatus}>
      <span role="status">{state === 'saved' ? by : t(`draft.state.${state}`)}</span>
      {!draft.isLocked && (
        <>
          <TextButton onClick={onCite}>{t('draft.citeSelection')}</TextButton>
          <TextButton onClick={onAsk}>{t('approval.ask')}</TextButton>
        </>
      )}
      {saved.version > 0 && <TextButton onClick={() => setHistory(true)}>{t('draft.versions')}</TextButton>}
      {state === 'failed' && <ProblemNote problem={draft.problem} onRetry={() => void draft.save()} />}
      <Suspense>{history && <VersionsDrawer draft={draft} onClose={() => setHistory(false)} />}</Suspense>
    </div>
  );
}
