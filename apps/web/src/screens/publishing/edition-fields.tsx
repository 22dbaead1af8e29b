import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Edition, Editions } from '../../api/publishing-types';
import type { Language } from '../../api/types';
import { languageLabels, languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import classes from './publishing.module.css';

const empty: Edition = { title: '', lead: '', text: '' };

interface Props {
  editions: Editions;
  required: readonly Language[];
  onChange: (editions: Editions) => void;
}

/** The languages side by side, one at a time on a phone. A language that is not there is not there: nothing fills it in. */
export function EditionFields({ editions, required, onChange }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState<Language>('kk');
  const there = languages.filter((language) => required.includes(language) || editions[language]);
  const absent = languages.filter((language) => !there.includes(language));
  return (
    <>
      <div role="group" aria-label={t('publishing.languages')} className={classes.tabs}>
        {there.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            className={classes.chip}
            aria-pressed={language === open}
            onClick={() => setOpen(language)}
          >
            {languageLabels[language].full}
          </button>
        ))}
      </div>
      <div className={classes.editions}>
        {there.map((language) => (
          <OneEdition
            key={language}
            language={language}
            isOpen={language === open}
            edition={editions[language] ?? empty}
            onChange={(edition) => onChange({ ...editions, [language]: edition })}
          />
        ))}
      </div>
      <div className={classes.languages}>
        {absent.map((language) => (
          <Button
            key={language}
            variant="default"
            size="sm"
            onClick={() => {
              onChange({ ...editions, [language]: empty });
              setOpen(language);
            }}
          >
            {t('publishing.addLanguage', { language: languageLabels[language].full })}
          </Button>
        ))}
        {there
          .filter((language) => !required.includes(language))
          .map((language) => (
            <Button
              key={language}
              variant="default"
              size="sm"
              onClick={() => {
                onChange(Object.fromEntries(Object.entries(editions).filter(([one]) => one !== language)));
                setOpen('kk');
              }}
            >
              {t('publishing.removeLanguage', { language: languageLabels[language].full })}
            </Button>
          ))}
      </div>
    </>
  );
}

interface OneProps {
  language: Language;
  isOpen: boolean;
  edition: Edition;
  onChange: (edition: Edition) => void;
}

function OneEdition({ language, isOpen, edition, onChange }: OneProps) {
  const { t } = useWords();
  const label = (field: string) => `${field}, ${languageLabels[language].full}`;
  return (
    <section className={classes.edition} data-open={isOpen} aria-label={languageLabels[language].full}>
      <h2 lang={language}>{languageLabels[language].full}</h2>
      <TextInput
        label={label(t('publishing.field.title'))}
        lang={language}
        maxLength={300}
        value={edition.title}
        onChange={(event) => onChange({ ...edition, title: event.currentTarget.value })}
      />
      <Textarea
        label={label(t('publishing.field.lead'))}
        lang={language}
        autosize
        minRows={2}
        maxLength={1_000}
        value={edition.lead}
        onChange={(event) => onChange({ ...edition, lead: event.currentTarget.value })}
      />
      <Textarea
        label={label(t('publishing.field.text'))}
        description={t('publishing.markupHint')}
        lang={language}
        autosize
        minRows={8}
        maxRows={24}
        maxLength={50_000}
        value={edition.text}
        onChange={(event) => onChange({ ...edition, text: event.currentTarget.value })}
      />
    </section>
  );
}
