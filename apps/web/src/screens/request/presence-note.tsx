import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayGone, useHere } from '../../api/queue';
import type { Present } from '../../api/queue-types';
import { PresenceWords } from '../queue/presence-words';
import classes from './request.module.css';

const isIn = (form: string, target: EventTarget | null) =>
  target instanceof Element && target.closest(`#${form}`) !== null;

/** Tells the colleagues that this person is here, and this person which colleagues are. */
export function PresenceNote({ requestId, answerFormId }: { requestId: string; answerFormId: string }) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Present['doing']>('reading');
  const { data: present = [] } = useHere(requestId, doing);

  useEffect(() => {
    const look = ({ target }: FocusEvent) => setDoing(isIn(answerFormId, target) ? 'answering' : 'reading');
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [answerFormId]);

  useEffect(() => {
    const leave = () => sayGone(requestId);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [requestId]);

  return (
    <div role="status" aria-label={t('queue.here')} className={classes.present}>
      <PresenceWords present={present} />
    </div>
  );
}
