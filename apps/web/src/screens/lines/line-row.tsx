import { Link } from 'react-router';
import type { LineItem } from '../../api/line-types';
import { languageLabels, languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import classes from './lines.module.css';
import { useLineWords } from './use-line-words';

/** One line of the library: its question, what is said, whose it is, how long it holds, what is wrong with it. */
export function LineRow({ line }: { line: LineItem }) {
  const { t, say } = useWords();
  const { editionOf, validityOf } = useLineWords();
  const { question, text, lang } = editionOf(line.editions);
  const validity = validityOf(line);
  return (
    <li className={classes.row}>
      <div>
        <Link to={`/lines/${line.id}`} data-line={line.id} className={classes.rowTitle} lang={lang}>
          {question}
        </Link>
        <p className={classes.excerpt} lang={lang}>
          {text}
        </p>
        <p className={classes.facts}>
          {say(line.topic.name)} · {say(line.unitName)} ·{' '}
          {languages
            .filter((language) => line.editions[language])
            .map((language) => languageLabels[language].short)
            .join(', ')}
          {line.restriction === 'internal' && ` · ${t('lines.restriction.internal')}`}
        </p>
      </div>
      <div>
        <p className={classes.facts}>
          {t(`lines.state.${line.state}`)}
          {line.openVersion && ` · ${t(`lines.open.${line.openVersion}`)}`}
        </p>
        <p className={`${classes.facts} ${classes.tone}`} data-tone={validity.tone}>
          {validity.words}
        </p>
        {line.contradictions > 0 && (
          <p className={`${classes.facts} ${classes.tone}`} data-tone="today">
            {t('lines.contradictionCount', { count: line.contradictions })}
          </p>
        )}
      </div>
    </li>
  );
}
