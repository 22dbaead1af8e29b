import { useState } from 'react';
import type { Editions } from '../../api/publishing-types';
import type { Language } from '../../api/types';
import { languageLabels, languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import { Markup } from '../../ui/markup';
import classes from './publishing.module.css';

/** A publication to be read: the languages side by side, one at a time on a phone. */
export function Reading({ editions }: { editions: Editions }) {
  const { t, language } = useWords();
  const there = languages.filter((one) => editions[one]);
  const [open, setOpen] = useState<Language>(there.includes(language) ? language : (there[0] ?? 'kk'));
  return (
    <>
      <div role="group" aria-label={t('publishing.languages')} className={classes.tabs}>
        {there.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            className={classes.chip}
            aria-pressed={one === open}
            onClick={() => setOpen(one)}
          >
            {languageLabels[one].full}
          </button>
        ))}
      </div>
      <div className={classes.editions}>
        {there.map((one) => (
          <section key={one} className={classes.edition} data-open={one === open} lang={one}>
            <h2>{editions[one]?.title}</h2>
            <p>
              <strong>{editions[one]?.lead}</strong>
            </p>
            <Markup text={editions[one]?.text ?? ''} />
          </section>
        ))}
      </div>
    </>
  );
}
