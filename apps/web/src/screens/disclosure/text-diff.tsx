import { useMemo } from 'react';
import { useWords } from '../../i18n/use-words';
import { ChangedText } from '../../ui/changed-text';
import { wordChanges } from '../../ui/word-changes';
import classes from './disclosure.module.css';

/** What was taken out of the original and what stands in its place, word by word; nothing when nothing was changed. */
export function TextDiff({ before, after, language }: { before: string; after: string; language: string }) {
  const { t } = useWords();
  const changes = useMemo(() => wordChanges(before, after), [before, after]);
  if (changes.every(({ kind }) => kind === 'same')) return <p className={classes.facts}>{t('disclosure.unchanged')}</p>;
  return (
    <details open className={classes.diff}>
      <summary>{t('disclosure.changes')}</summary>
      <p lang={language}>
        <ChangedText changes={changes} />
      </p>
    </details>
  );
}
