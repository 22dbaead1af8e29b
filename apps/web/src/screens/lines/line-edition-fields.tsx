import { Button, Textarea, TextInput } from '@mantine/core';
import type { LineEdition, LineEditions } from '../../api/line-types';
import type { Language } from '../../api/types';
import { languageLabels, languages } from '../../i18n';
import { useWords } from '../../i18n/use-words';
import classes from './lines.module.css';

const empty: LineEdition = { question: '', text: '' };
const official: Language[] = ['kk', 'ru'];

interface Props {
  editions: LineEditions;
  onChange: (editions: LineEditions) => void;
}

/** Kazakh and Russian stand beside each other, as they are approved together; English is added where it is wanted. */
export function LineEditionFields({ editions, onChange }: Props) {
  const { t } = useWords();
  const shown = languages.filter((language) => official.includes(language) || editions[language]);
  return (
    <>
      <div className={classes.editions}>
        {shown.map((language) => {
          const edition = editions[language] ?? empty;
          const name = languageLabels[language].full;
          const write = (change: Partial<LineEdition>) =>
            onChange({ ...editions, [language]: { ...edition, ...change } });
          return (
            <section key={language} className={classes.edition} aria-label={name}>
              <TextInput
                label={`${t('lines.question')}, ${name}`}
                lang={language}
                maxLength={500}
                value={edition.question}
                onChange={(event) => write({ question: event.currentTarget.value })}
              />
              <Textarea
                label={`${t('lines.text')}, ${name}`}
                lang={language}
                autosize
                minRows={6}
                maxRows={16}
                maxLength={5_000}
                value={edition.text}
                onChange={(event) => write({ text: event.currentTarget.value })}
              />
            </section>
          );
        })}
      </div>
      {!editions.en && (
        <div>
          <Button variant="default" size="sm" onClick={() => onChange({ ...editions, en: empty })}>
            {t('lines.addEnglish')}
          </Button>
        </div>
      )}
    </>
  );
}
