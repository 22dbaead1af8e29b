import type { WithheldView } from '../../api/draft-types';
import type { Language } from '../../api/types';
import { useWords } from '../../i18n/use-words';
import classes from './request.module.css';

/**
 * What an answer does not give: what, on which ground with its clause, and why. Nothing for one that gives everything. A group and no landmark:
 * several answers may stand on one page.
 */
export function Withheld({ parts, language }: { parts: readonly WithheldView[]; language: Language }) {
  const { t, say } = useWords();
  if (parts.length === 0) return null;
  return (
    <div role="group" aria-label={t('withheld.decided')} className={classes.withheld}>
      <h3>{t('withheld.decided')}</h3>
      <ul className={classes.plainList}>
        {parts.map((part, place) => (
          <li key={place} className={classes.withheldPart}>
            <p lang={language}>
              <strong>{part.what[language]}</strong>
            </p>
            <p className={classes.facts}>
              {say(part.groundLabel) || part.groundCode}
              {part.clause && ` (${say(part.clause)})`}
            </p>
            <p lang={language} className={classes.reasons}>
              {part.reasoning[language]}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
