import type { LineDetails } from '../../api/line-types';
import { useWords } from '../../i18n/use-words';
import { Card } from '../../ui/card';
import { OuterLink } from '../../ui/outer-link';
import classes from './lines.module.css';
import { useLineWords } from './use-line-words';

/** Who keeps the line and what it rests on. */
export function LineFacts({ line }: { line: LineDetails }) {
  const { t, say } = useWords();
  const { sourceOf } = useLineWords();
  return (
    <Card label={t('lines.facts')}>
      <h2>{t('lines.facts')}</h2>
      <ul className={classes.plain}>
        <li className={classes.item}>
          <span className={classes.facts}>{t('lines.owner')}</span>
          {line.ownerName ?? t('lines.ownerUnknown')}, {say(line.unitName)}
        </li>
        <li className={classes.item}>
          <span className={classes.facts}>{t('lines.source')}</span>
          {line.source.url ? <OuterLink url={line.source.url}>{sourceOf(line)}</OuterLink> : sourceOf(line)}
        </li>
        <li className={classes.item}>
          <span className={classes.facts}>{t('lines.restriction.label')}</span>
          {t(`lines.restriction.${line.restriction}`)}
        </li>
        {line.tags.length > 0 && (
          <li className={classes.item}>
            <span className={classes.facts}>{t('lines.tags')}</span>
            {line.tags.join(', ')}
          </li>
        )}
      </ul>
    </Card>
  );
}
