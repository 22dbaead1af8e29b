import type { LineVersion } from '../../api/line-types';
import { languageLabels, languages } from '../../i18n';
import { ChangedText } from '../../ui/changed-text';
import { wordChanges } from '../../ui/word-changes';
import classes from './lines.module.css';

interface Props {
  version: LineVersion;
  /** Shown against it: what was taken out and what was put in. */
  before?: LineVersion | undefined;
}

/** What a version says, its languages side by side. */
export function LineReading({ version, before }: Props) {
  return (
    <div className={classes.editions}>
      {languages.map((language) => {
        const edition = version.editions[language];
        if (!edition) return null;
        const old = before?.editions[language];
        return (
          <section
            key={language}
            className={classes.edition}
            lang={language}
            aria-label={languageLabels[language].full}
          >
            <h3>{languageLabels[language].full}</h3>
            <p className={classes.question}>{edition.question}</p>
            <p className={classes.text}>
              {old ? <ChangedText changes={wordChanges(old.text, edition.text)} /> : edition.text}
            </p>
          </section>
        );
      })}
    </div>
  );
}
