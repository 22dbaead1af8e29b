import { Suspense, lazy, useState } from 'react';
import { Link } from 'react-router';
import { may } from '../../api/permissions';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { TextButton } from '../../ui/text-button';
import { RegisterChoice } from '../request/register-choice';
import type { PanelProps } from '../request/side-panels';
import classes from '../request/request.module.css';

const RecordChoiceDrawer = lazy(() => import('./record-choice-drawer'));

/** What the requester said about the public register, and the way from a decided request to its entry. */
export function RegisterSide({ request, session }: PanelProps) {
  const { t } = useWords();
  const [recording, setRecording] = useState(false);
  if (!may(session, 'register.prepare')) return null;
  const isDecided = request.state === 'answered' || request.state === 'refused';
  const isGone = request.closedAt !== null && !isDecided;
  if (isGone) return null;
  return (
    <Card label={t('publicRegister.title')} className={classes.side}>
      <h2>{t('publicRegister.title')}</h2>
      <RegisterChoice request={request} />
      <p>
        <TextButton onClick={() => setRecording(true)}>{t('consent.begin')}</TextButton>
      </p>
      {isDecided && <Link to={`/disclosures/${request.id}`}>{t('disclosure.open')}</Link>}
      {recording && (
        <Suspense>
          <RecordChoiceDrawer request={request} session={session} onClose={() => setRecording(false)} />
        </Suspense>
      )}
    </Card>
  );
}
