import { lazy, Suspense, useState } from 'react';
import type { RequesterQuestion } from '../../api/proceedings-types';
import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import { TextButton } from '../../ui/text-button';
import classes from './request.module.css';

const NoteReplyDrawer = lazy(() => import('./note-reply-drawer'));

/** Under a question without a reply: that there is none yet, and the way to write one down that came by voice or on paper. */
export function NoteReply({ request, question }: { request: RequestDetails; question: RequesterQuestion }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className={classes.facts}>{t('questions.noReply')}</p>
      <TextButton onClick={() => setOpen(true)}>{t('questions.note')}</TextButton>
      <Suspense>
        {open && <NoteReplyDrawer request={request} question={question} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
