import { Checkbox } from '@mantine/core';
import { useChooseDigests, useDigestChoice } from '../../api/digests';
import type { DigestChoice } from '../../api/digest-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { Loading } from '../../ui/loading';
import { ProblemNote } from '../../ui/problem-note';
import { useToast } from '../../ui/use-toast';
import classes from './digests.module.css';

const slots = ['morning', 'evening'] as const;

/** Which digests the reader receives by mail; kept as soon as it is chosen. */
export function DigestChoiceForm() {
  const { t } = useWords();
  const toast = useToast();
  const { data: choice, error, refetch } = useDigestChoice();
  const choose = useChooseDigests();
  const change = (part: Partial<DigestChoice>) =>
    choice && choose.mutate({ ...choice, ...part }, { onSuccess: () => toast(t('digests.chosen')) });
  return (
    <Card label={t('digests.byMail')}>
      <h2>{t('digests.byMail')}</h2>
      <p className={classes.facts}>{t('digests.byMailHint')}</p>
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {choose.error && <ProblemNote problem={choose.error} />}
      {!choice && !error && <Loading rows={1} height={60} />}
      {choice && (
        <div className={classes.choices}>
          {slots.map((slot) => (
            <Checkbox
              key={slot}
              label={t(`digests.slot.${slot}`)}
              checked={choice[slot]}
              disabled={choose.isPending}
              onChange={(event) => change({ [slot]: event.currentTarget.checked })}
            />
          ))}
        </div>
      )}
    </Card>
  );
}
