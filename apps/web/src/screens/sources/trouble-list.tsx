import type { SourceTrouble } from '../../api/source-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from './sources.module.css';
import { useSourceWords } from './use-source-words';

/** The troubles of a source, the latest first: what, how often, from when to when. */
export function TroubleList({ troubles }: { troubles: SourceTrouble[] }) {
  const { t, dates } = useWords();
  const words = useSourceWords();
  return (
    <Card label={t('source.troubles')}>
      <h2>{t('source.troubles')}</h2>
      <ul className={classes.troubles}>
        {troubles.map((trouble) => (
          <li key={`${trouble.code} ${trouble.firstAt}`} data-open={trouble.endedAt === null || undefined}>
            {words.trouble(trouble)}
            <span className={classes.facts}>
              {trouble.endedAt
                ? t('source.lasted', { from: dates.moment(trouble.firstAt), to: dates.moment(trouble.endedAt) })
                : t('source.lasts', { from: dates.moment(trouble.firstAt) })}
              {trouble.times > 1 && `, ${t('source.times', { count: trouble.times })}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
