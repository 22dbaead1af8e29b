import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { may } from '../../api/permissions';
import { useRequestRetention } from '../../api/retention';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import type { PanelProps } from '../request/side-panels';
import request from '../request/request.module.css';
import classes from './retention.module.css';
import { TextButton } from '../../ui/text-button';

const HoldDrawer = lazy(() => import('./hold-drawer'));
const EraseDrawer = lazy(() => import('./erase-drawer'));

/** How long the requester's data are kept, a legal hold, and their erasure on demand. */
export function KeepingPanel({ request: { id, number }, session }: PanelProps) {
  const { t, dates } = useWords();
  const [opened, setOpened] = useState<'hold' | 'lift' | 'erase' | null>(null);
  const shown = may(session, 'retention.read');
  const { data, error, refetch } = useRequestRetention(id, shown);
  if (!shown) return null;
  const close = () => setOpened(null);
  const holds = may(session, 'request.hold');
  const day = { open: '', held: '', erased: '', 'complaint-open': '', 'complaint-term': data?.complaintUntil ?? '' };
  return (
    <Card label={t('keeping.title')} className={request.side}>
      <h2>{t('keeping.title')}</h2>
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {data?.erasedAt && <p className={classes.held}>{t('keeping.erased', { moment: dates.moment(data.erasedAt) })}</p>}
      {data?.hold && (
        <p className={classes.held}>
          <strong>{t('keeping.held')}</strong> {data.hold.reason}
          <span className={request.when}>
            {[dates.moment(data.hold.heldAt), data.hold.heldByName].filter(Boolean).join(', ')}
          </span>
        </p>
      )}
      {data?.keptUntil && !data.erasedAt && (
        <p className={request.facts}>{t('keeping.until', { day: dates.day(data.keptUntil) })}</p>
      )}
      {data?.hindrance && data.hindrance !== 'erased' && (
        <p className={request.facts}>
          {t(`keeping.hindrance.${data.hindrance}`, { day: day[data.hindrance] && dates.day(day[data.hindrance]) })}
        </p>
      )}
      {data && !data.erasedAt && (
        <div className={classes.deeds}>
          {holds && (
            <TextButton onClick={() => setOpened(data.hold ? 'lift' : 'hold')}>
              {t(data.hold ? 'keeping.lift' : 'keeping.hold')}
            </TextButton>
          )}
          {!data.hindrance && may(session, 'requester.erase') && (
            <TextButton onClick={() => setOpened('erase')}>{t('keeping.erase')}</TextButton>
          )}
        </div>
      )}
      <p className={request.facts}>
        <Link to="/retention">{t('keeping.rules')}</Link>
      </p>
      <Suspense>
        {(opened === 'hold' || opened === 'lift') && (
          <HoldDrawer id={id} number={number} deed={opened} onClose={close} />
        )}
        {opened === 'erase' && <EraseDrawer id={id} number={number} onClose={close} />}
      </Suspense>
    </Card>
  );
}
