import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { may } from '../../api/permissions';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from './request.module.css';
import type { PanelProps } from './side-panels';

const TerminateDrawer = lazy(() => import('./terminate-drawer'));

/** Its author took the request back: what is left is the decision that ends it (APPC 88(1)). */
export function WithdrawnCard({ request, session }: PanelProps) {
  const { t, dates } = useWords();
  const [ending, setEnding] = useState(false);
  const { withdrawn } = request.proceedings;
  if (!withdrawn) return null;
  const mayEnd = request.allowedActions.includes('terminate') && may(session, 'request.terminate');
  const title = t('withdraw.byAuthor', { moment: dates.moment(withdrawn.at) });
  return (
    <Card label={title} className={classes.side}>
      <h2>{title}</h2>
      {withdrawn.reason && (
        <p className={classes.quote} lang={request.language}>
          {withdrawn.reason}
        </p>
      )}
      {mayEnd && (
        <>
          <p className={classes.facts}>{t('withdraw.rule')}</p>
          <div className={classes.steps}>
            <Button variant="default" onClick={() => setEnding(true)}>
              {t('withdraw.end')}
            </Button>
          </div>
        </>
      )}
      <Suspense>
        {ending && <TerminateDrawer request={request} session={session} onClose={() => setEnding(false)} />}
      </Suspense>
    </Card>
  );
}
