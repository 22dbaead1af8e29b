import { Button } from '@mantine/core';
import { useCheckAgain } from '../../api/publishing';
import type { PublicationDetails } from '../../api/publishing-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { ProblemNote } from '../../ui/problem-note';
import classes from './publishing.module.css';

/** The second check of what the head let out at once: due, and by whom it may be done. */
export function SecondCheck({ publication }: { publication: PublicationDetails }) {
  const { t, dates } = useWords();
  const check = useCheckAgain(publication);
  const { secondCheck, version, allowedActions } = publication;
  if (!secondCheck) return null;
  return (
    <Card className={classes.stack} label={t('publishing.secondCheck.title')}>
      <h2>{t('publishing.secondCheck.title')}</h2>
      <p className={classes.tone} data-tone={secondCheck.isOverdue ? 'late' : 'today'}>
        {t(secondCheck.isOverdue ? 'publishing.secondCheckLate' : 'publishing.secondCheckBy', {
          day: dates.day(secondCheck.dueOn),
        })}
      </p>
      {check.error && <ProblemNote problem={check.error} />}
      {allowedActions.includes('check-again') && (
        <div className={classes.languages}>
          <Button
            variant="default"
            loading={check.isPending}
            onClick={() => check.mutate({ version, outcome: 'in-order' })}
          >
            {t('publishing.secondCheck.inOrder')}
          </Button>
          <Button
            variant="default"
            loading={check.isPending}
            onClick={() => check.mutate({ version, outcome: 'to-be-corrected' })}
          >
            {t('publishing.secondCheck.toBeCorrected')}
          </Button>
        </div>
      )}
    </Card>
  );
}
