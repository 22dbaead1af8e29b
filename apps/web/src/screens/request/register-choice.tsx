import type { RequestDetails } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import classes from './request.module.css';

/** What the requester said about publication in the public register, and who wrote it down. */
export function RegisterChoice({ request: { registerChoice: choice } }: { request: RequestDetails }) {
  const { t, dates } = useWords();
  if (!choice) return <p className={classes.facts}>{t('disclosure.noChoice')}</p>;
  const told = choice.told && choice.recordedByName && t(`by.${choice.told}`);
  return (
    <p className={classes.facts}>
      {choice.consent ? t('disclosure.chosen', { count: choice.exclusivityDays }) : t('disclosure.refusedConsent')}{' '}
      {[
        dates.moment(choice.chosenAt),
        told,
        choice.recordedByName && t('ledger.recordedBy', { name: choice.recordedByName }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}
