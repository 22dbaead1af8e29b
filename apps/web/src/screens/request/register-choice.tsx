import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import classes from './request.module.css';

/** What the requester said about publication in the public register. */
export function RegisterChoice({ request: { registerChoice: choice } }: { request: RequestDetails }) {
  const { t } = useWords();
  if (!choice) return null;
  return (
    <p className={classes.facts}>
      {choice.consent ? t('disclosure.chosen', { count: choice.exclusivityDays }) : t('disclosure.refusedConsent')}
    </p>
  );
}
