import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { officerFile } from '../../api/attachments';
import { decisionPaperOf } from '../../api/deliveries';
import { may } from '../../api/permissions';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { AttachmentList } from '../attachments/attachment-list';
import classes from './request.module.css';
import type { PanelProps } from './side-panels';

const HandOverDrawer = lazy(() => import('./hand-over-drawer'));

/** Whether the answer or the refusal has reached its requester and what proves it (APPC 66(2)); its letter to print. */
export function DeliveryCard({ request, session }: PanelProps) {
  const { t, say, dates } = useWords();
  const [recording, setRecording] = useState(false);
  const { delivery } = request;
  if (!delivery) return null;
  const isOwed = delivery.state !== 'delivered';
  return (
    <Card label={t('delivery.title')} className={classes.side}>
      <h2>{t('delivery.title')}</h2>
      <p className={isOwed ? classes.missed : undefined}>{t(`delivery.state.${delivery.state}`)}</p>
      {isOwed && <p className={classes.facts}>{t('delivery.rule', { clause: say(delivery.clause) })}</p>}
      <ol className={classes.ledger}>
        {delivery.letterDeliveredAt && (
          <li>
            {t('delivery.byLetter')}
            <span className={classes.when}>{dates.moment(delivery.letterDeliveredAt)}</span>
          </li>
        )}
        {delivery.handOvers.map((one) => (
          <li key={one.id}>
            {say(one.meansLabel) || one.means}
            <span className={classes.when}>
              {[
                t(`delivery.outcome.${one.outcome}`, { day: dates.day(one.happenedOn) }),
                one.reference,
                one.recordedByName && t('ledger.recordedBy', { name: one.recordedByName }),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </li>
        ))}
      </ol>
      <AttachmentList
        title={t('delivery.scan')}
        files={request.attachments.filter(({ owner }) => owner === 'hand-over')}
        href={officerFile(request.id)}
      />
      <a href={decisionPaperOf(request.id)} download className={classes.receipt}>
        {t('delivery.print')}
      </a>
      {may(session, 'request.answer') && (
        <div className={classes.steps}>
          <Button variant="default" onClick={() => setRecording(true)}>
            {t('delivery.record')}
          </Button>
        </div>
      )}
      <Suspense>
        {recording && <HandOverDrawer request={request} session={session} onClose={() => setRecording(false)} />}
      </Suspense>
    </Card>
  );
}
