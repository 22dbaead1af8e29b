import { Link } from 'react-router';
import type { LineUse } from '../../api/line-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import classes from './lines.module.css';

/** The answers in which the line stands; drafts first, since they can still be put right. */
export function LineUses({ uses }: { uses: LineUse[] }) {
  const { t, dates } = useWords();
  return (
    <Card label={t('lines.uses')}>
      <h2>{t('lines.uses')}</h2>
      {uses.length === 0 && <p className={classes.facts}>{t('lines.noUses')}</p>}
      <ul className={classes.plain}>
        {uses.map((use, index) => (
          <li key={index} className={classes.item}>
            <Link to={`/requests/${use.requestId}`}>
              {use.number} · {use.subject}
            </Link>
            <span className={classes.facts}>
              {use.sentAt
                ? t('lines.usedIn.answer', { moment: dates.moment(use.sentAt), version: use.version })
                : t('lines.usedIn.draft', { moment: dates.moment(use.insertedAt), version: use.version })}
            </span>
            {use.outdated && (
              <span className={`${classes.facts} ${classes.tone}`} data-tone="late">
                {t(use.sentAt ? 'lines.outdated.answer' : 'lines.outdated.draft')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
